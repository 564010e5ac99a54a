package nl.pleegpeil.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Equations;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody who lays the signals of a country, its regions and their municipalities side by side, over the running service:
 * without a seat, and with one in a municipality. The country has three regions of three municipalities.
 */
@QuarkusTest
@Tag("database")
class SignalAttackerTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<String> CATEGORIES = List.of("K01", "K02", "K03", "K04", "K05");
    private static final String TOKEN = "aanvaller-met-een-zetel-0123456789";
    private static final String REST = "overig";

    @Inject
    Given data;

    private final Map<String, List<String>> regions = new TreeMap<>();
    private final Map<String, Long> truth = new TreeMap<>();
    private String country;

    @AfterEach
    void leave() {
        Cast.leave();
    }

    private void anyCountry(Random random) {
        Today.is("2026-11-20");
        country = "SAT-L" + NUMBER.incrementAndGet();
        data.country(country);
        for (int region = 0; region < 3; region++) {
            String code = country + "R" + region;
            data.region(code, country);
            regions.put(code, new ArrayList<>());
            for (int place = 0; place < 3; place++) {
                String municipality = code + "M" + place;
                data.municipality(municipality, code);
                regions.get(code).add(municipality);
                for (String category : CATEGORIES) {
                    int count = random.nextInt(random.nextInt(4) == 0 ? 12 : 4);
                    data.signals(category, municipality, code, "2025-05-05", count);
                    for (String area : List.of(municipality, code, country)) {
                        truth.merge(area + " " + category, (long) count, Long::sum);
                    }
                }
            }
        }
    }

    private static List<Map<String, Object>> rows(String token, String question) {
        return (token == null ? Visitor.anybody() : Visitor.withToken(token)).get("/api/v1/metrics/signalen_per_categorie?" + question).jsonPath().getList("rows");
    }

    private Equations collected(String token) {
        Equations equations = new Equations();
        regions.forEach((region, municipalities) -> {
            Set<String> shown = read(equations, token, region);
            for (String year : List.of("&tot=2026", "&van=2024&tot=2026", "&van=2025&tot=2026-07-01", "&uitsplitsing=aanbieder", "&aanbieder=VB-A")) {
                assertTrue(rows(token, "gebied=" + region + year).stream().allMatch(row -> row.get("amount") == null || !"2024".equals(row.get("label"))
                        && (row.get("label").equals(REST) || shown.contains(row.get("label")))), year);
            }
            equations.sum(region + " " + REST, CATEGORIES.stream().filter(category -> !shown.contains(category)).map(category -> region + " " + category).toList());
            municipalities.forEach(municipality -> read(equations, token, municipality));
            CATEGORIES.forEach(category -> equations.sum(region + " " + category, municipalities.stream().map(each -> each + " " + category).toList()));
        });
        return equations;
    }

    /** Takes in what is shown of an area. @return the categories of it that are */
    private static Set<String> read(Equations equations, String token, String area) {
        Set<String> shown = new TreeSet<>();
        for (Map<String, Object> row : rows(token, "gebied=" + area)) {
            if (row.get("amount") != null) {
                equations.told(area + " " + row.get("label"), ((Number) row.get("amount")).longValue());
                shown.add(String.valueOf(row.get("label")));
            }
        }
        return shown;
    }

    @Test
    @Tag("equations")
    void nobodyRecoversASignal_ofAnotherMunicipality() {
        int hidden = 0;
        for (int seed = 1; seed <= 3; seed++) {
            regions.clear();
            anyCountry(new Random(seed));
            String own = regions.values().iterator().next().get(0);
            Cast.onStage().visitor(TOKEN, 91L, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 91L, own));
            for (String token : new String[] {null, TOKEN}) {
                Equations equations = collected(token);
                // The country is what its regions show, so it is known to whoever adds these up.
                Map<String, Long> sums = new TreeMap<>();
                regions.keySet().forEach(region -> rows(null, "gebied=" + region).stream().filter(row -> row.get("amount") != null)
                        .forEach(row -> sums.merge((String) row.get("label"), ((Number) row.get("amount")).longValue(), Long::sum)));
                Map<String, Long> told = new TreeMap<>();
                rows(token, "gebied=" + country).stream().filter(row -> row.get("amount") != null)
                        .forEach(row -> told.put((String) row.get("label"), ((Number) row.get("amount")).longValue()));
                assertEquals(sums, told);
                Equations.Outcome outcome = equations.solve("of signals, " + (token == null ? "as everybody" : "with a seat"), Equations.ANY);
                assertEquals(List.of(), outcome.report().conflict());
                assertEquals(List.of(), outcome.leaks());
                hidden += outcome.hidden();
            }
        }
        assertTrue(hidden > 300, hidden + " counts to hide");
    }

    @Test
    void aCountryAsItIs_wouldTellWhatARegionHides() {
        // One region hides four of K01, which the other two show.
        country = "SAT-L" + NUMBER.incrementAndGet();
        data.country(country);
        int[] counts = {6, 7, 2};
        for (int region = 0; region < 3; region++) {
            String code = country + "R" + region;
            data.region(code, country);
            regions.put(code, List.of(code + "M", code + "N"));
            for (String municipality : regions.get(code)) {
                data.municipality(municipality, code);
                data.signals("K01", municipality, code, "2025-05-05", counts[region]);
                data.signals("K02", municipality, code, "2025-05-05", 10);
            }
        }
        Today.is("2026-11-20");
        assertEquals(List.of(), collected(null).solve("of signals", Equations.ANY).leaks());
        Equations naive = collected(null);
        naive.told(country + " K01", 30);
        naive.sum(country + " K01", regions.keySet().stream().map(region -> region + " K01").toList());
        assertFalse(naive.solve("of signals of a country as it is", Equations.ANY).leaks().isEmpty());
    }
}
