package nl.pleegpeil.contrast;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two municipalities whose figures everybody may see, one whose figures are not public, and their region. */
@QuarkusTest
class ContrastPageTest {

    private static final String PAGE = "/dashboards/behoud/naast-elkaar";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;

    private String region;
    private String large;
    private String small;
    private String hidden;

    @BeforeEach
    void regionWithMunicipalities() {
        int number = NUMBER.incrementAndGet();
        region = "OPENNR" + number;
        large = "OPENNA" + number;
        small = "OPENNB" + number;
        hidden = "DICHTN" + number;
        given.country("OPENNL" + number);
        given.region(region, "OPENNL" + number);
        given.municipality(large, region);
        given.municipality(small, region);
        given.municipality(hidden, region);
        given.delivered(Given.flow(large, "2021", 300, 200), Given.flow(large, "2024", 100, 250), Given.flow(small, "2024", 12, 10),
                Given.flow(hidden, "2024", 61837, 51729), Given.flow(region, "2024", 62000, 52000));
    }

    private static String page(String query) {
        return Visitor.anybody().urlEncodingEnabled(false).get(PAGE + "?" + query).then().statusCode(200).extract().asString();
    }

    @Test
    void twoAreas_standSideBySide_andTheirMarginsDecide() {
        String page = page("gebied=" + large + "&vergelijk=" + small);
        assertTrue(page.contains("U vergelijkt gemeente Gebied " + large + " met gemeente Gebied " + small + "."), page);
        // 100 of 250: 31 tot 51; 12 of 10: 48 tot 309.
        assertTrue(page.contains("In 2024: 40 per 100 in gemeente Gebied " + large + " en 120 in gemeente Gebied " + small
                + ". De marges overlappen: de twee zijn niet te onderscheiden. Verschil is nog geen gevolg."), page);
        assertTrue(page.contains("<td class=\"n\">40</td>") && page.contains("<td class=\"n\">120</td>"), page);
        // Counts of two areas stand side by side nowhere in the comparison.
        assertFalse(page.contains("id=\"naast-instroom\""));
        List<String> links = links(page, large);
        assertTrue(links.stream().anyMatch(link -> link.contains("vervangingsratio.csv")), links.toString());
        assertTrue(links(page, small).stream().anyMatch(link -> link.contains("vervangingsratio.csv")));
    }

    @Test
    void twoPeriods_showCountsAsWell() {
        String page = page("gebied=" + large + "&vergelijk=2021");
        assertTrue(page.contains("U vergelijkt 2024 met 2021 in gemeente Gebied " + large + "."), page);
        assertTrue(page.contains("40 per 100 in 2024 en 150 in 2021. De marges overlappen niet: het verschil is groter dan door toeval te verwachten is. "
                + "Verschil is nog geen gevolg."), page);
        assertTrue(page.contains("id=\"naast-instroom\"") && page.contains("100 gezinnen in 2024 en 300 in 2021. Bij dit cijfer hoort geen marge."), page);
        assertTrue(links(page, large).stream().anyMatch(link -> link.contains("instroom.csv") && link.contains("van=2021-01-01&amp;tot=2022-01-01")), page);
    }

    @Test
    void halfYears_areHeldAgainstTheLastOne_andAGapIsSaid() {
        String page = page("gebied=" + large + "&vergelijk=2021-h1");
        assertTrue(page.contains("U vergelijkt de tweede helft van 2024 met de eerste helft van 2021"), page);
        assertTrue(page.contains("selected>2021 1e helft</option>"), page);
        assertTrue(page.contains("Over deze perioden is er aan geen van beide kanten een cijfer."), page);
    }

    @Test
    void regionAndItsMunicipality_saysThatFamiliesCountTwice() {
        assertTrue(page("gebied=" + region + "&vergelijk=" + large).contains("Het ene gebied ligt in het andere, dus dezelfde gezinnen tellen twee keer mee."));
    }

    @Test
    void whatIsNotPublic_isInNeitherOrder() {
        List<String> secrets = List.of("61837", "61.837", "51729", "51.729", "119,5");
        for (String query : List.of("gebied=" + hidden + "&vergelijk=" + region, "gebied=" + region + "&vergelijk=" + hidden, "gebied=" + hidden + "&vergelijk=2023",
                "gebied=" + large + "&vergelijk=" + hidden)) {
            String page = page(query);
            secrets.forEach(secret -> assertFalse(page.contains(secret), query + " shows " + secret));
        }
        assertTrue(page("gebied=" + large + "&vergelijk=" + hidden).contains("is niet openbaar. Vergelijken kan daarom niet."));
    }

    @Test
    void eachSide_isWhatItsOwnPageShows() {
        String page = page("gebied=" + small + "&vergelijk=" + large);
        for (String area : List.of(small, large)) {
            float own = Visitor.anybody().get("/api/v1/metrics/vervangingsratio?gebied=" + area).jsonPath().getFloat("rows[-1].amount");
            assertTrue(page.contains("<p class=\"value num\">" + Math.round(own) + " <small>per 100</small></p>"), own + " " + page);
        }
    }

    @Test
    void twiceTheSame_saysSo() {
        assertTrue(page("gebied=" + large + "&vergelijk=" + large).contains("U vergelijkt gemeente Gebied " + large + " met zichzelf. Dat zijn dezelfde cijfers."));
        assertTrue(page("gebied=" + large + "&vergelijk=2024").contains("U vergelijkt 2024 met dezelfde periode"));
    }

    @Test
    void wrongInput_isSaidAtTheField_andNothingElseBreaks() {
        String page = page("gebied=" + large + "&vergelijk=%7Bx%7D%3Cb%3E");
        assertTrue(page.contains("id=\"vergelijk-fout\"") && page.contains("Met &#39;{x}&lt;b&gt;&#39; kunnen wij niet vergelijken."), page);
        assertTrue(page.contains("aria-invalid=\"true\""));
        assertFalse(page.contains("{x}<b>"));
        Visitor.anybody().get(PAGE + "?gebied=" + large + "&vergelijk=" + "9".repeat(500)).then().statusCode(200).body(containsString("id=\"vergelijk-fout\""));
        Visitor.anybody().get(PAGE + "?gebied=NERGENS&vergelijk=ooit").then().statusCode(200);
        Visitor.anybody().get(PAGE).then().statusCode(200).body(containsString("Kies hieronder een ander gebied of een andere periode."));
    }

    @Test
    void link_keepsTheComparison_andTheFilterDoesToo() {
        String page = page("gebied=" + large + "&vergelijk=" + small);
        assertTrue(page.contains("&amp;vergelijk=" + small + "\" data-copied"), page);
        assertEquals(1, page.split("<input type=\"hidden\" name=\"vergelijk\" value=\"" + small + "\">", -1).length - 1);
        Visitor.anybody().get("/dashboards/behoud/overzicht?gebied=" + large).then().body(containsString("href=\"/dashboards/behoud/naast-elkaar?gebied=" + large));
    }

    private static List<String> links(String page, String area) {
        List<String> links = new ArrayList<>();
        Matcher link = Pattern.compile("href=\"(/api/v1/metrics/[^\"]*gebied=" + area + "&amp;[^\"]*)\" download").matcher(page);
        while (link.find()) {
            links.add(link.group(1));
        }
        return links;
    }
}
