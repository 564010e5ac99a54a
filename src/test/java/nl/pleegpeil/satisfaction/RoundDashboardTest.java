package nl.pleegpeil.satisfaction;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pleegpeil.satisfaction.OpenRounds.Part;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.RoundForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of one closed round: for everybody, from ten answers, and nothing that the figures of the year would undo. */
@QuarkusTest
@Tag("database")
class RoundDashboardTest {

    private static final String PAGES = "/dashboards/tevredenheid/";
    private static boolean isFilled;

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    EntityManager entities;

    @BeforeEach
    void areas() {
        if (!isFilled) {
            isFilled = true;
            given.country("SAT");
            for (String region : List.of("SAT-R", "SAT-S", "SAT-T")) {
                given.region(region, "SAT");
                given.municipality(region.replace("-", "").concat("1"), region);
            }
        }
    }

    private static void answered(String round, String area, int families) {
        StringBuilder csv = new StringBuilder("meting;gebied;M01;M04;M16;M17\n");
        for (int family = 0; family < families; family++) {
            csv.append(round).append(';').append(area).append(';').append(6 + family % 3).append(';').append(family % 2 == 0 ? 5 : 2).append(';')
                    .append(family % 3 == 0 ? "K01" : "K08").append(';').append(family % 5 == 0 ? "soms" : "nooit").append('\n');
        }
        RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv.toString()).post("/api/v1/imports/enquete-antwoorden").then().statusCode(200);
    }

    private static String page(String address) {
        return Jsoup.parse(Forms.mainOf(Visitor.anybody().get(address).then().statusCode(200).extract().asString())).text();
    }

    @Test
    void closedRound_saysWhatWasAnswered_toEverybody() {
        answered("2024-rondom", "SATR1", 30);
        String page = page(PAGES + "2024-rondom");
        assertTrue(page.contains("30 gezinnen antwoordden"), page);
        assertTrue(page.contains("7,0 (marge 6,7 tot 7,3), 30 antwoorden."), page);
        assertTrue(page.contains("Denkt soms of vaak aan stoppen, of gaat stoppen: 20% (marge 10% tot 37%), 30 antwoorden."), page);
        assertTrue(page.contains("Het vaakst gekozen:") && page.contains("67%"), page);
        String list = page(PAGES + "overzicht?gebied=SATR1");
        assertTrue(list.contains("Hoe gaat het met de pleegouders?"), list);
        assertTrue(Visitor.anybody().get(PAGES + "overzicht?gebied=SATR1").asString().contains(PAGES + "2024-rondom"));
    }

    @Test
    void yearFigures_tellTheirMarginAndAnswers() {
        answered("2022-marge", "SATR1", 30);
        String page = page(PAGES + "overzicht?gebied=SATR1&van=2022&tot=2023");
        assertTrue(page.contains("In 2022 was het 7,0 (marge 6,7 tot 7,3), 30 antwoorden."), page);
        assertTrue(page.contains("In 2022 was het 20,0% (marge 9,5 tot 37,3%), 30 antwoorden."), page);
        assertTrue(page.contains("cijfer Marge Aantal"), page);
    }

    @Test
    void fewAnswers_areSaidToBeTooFew() {
        answered("2024-klein", "SATS1", 7);
        String page = page(PAGES + "2024-klein");
        assertTrue(page.contains("Te weinig antwoorden: 7. Er zijn er minstens 10 nodig"), page);
        assertFalse(page.contains("%"), page);
    }

    @Test
    void roundBesideASmallOneOfTheSameYear_isNotWhatTheYearLeaves() {
        answered("2024-groot", "SATT1", 30);
        assertTrue(page(PAGES + "2024-groot").contains("30 antwoorden"));
        answered("2024-kleiner", "SATT1", 6);
        String page = page(PAGES + "2024-groot");
        assertTrue(page.contains("Dit cijfer blijft weg.") && !page.contains("%"), page);
    }

    /** A closed round of our own; of fewer answers than ten only how many they were is kept. */
    private void closedOfOurOwn(String code, String area, int answers) {
        long round = given.closedRound(code, area, LocalDate.parse(code.substring(0, 4) + "-06-01").plusDays(answers), answers);
        int stopping = answers / 3;
        Map<String, Integer> counts = answers < SurveyRound.LEAST_MINIMUM ? Map.of("M01|", answers, "M17|", answers) : Map.of("M01|", answers,
                "M01|6", stopping, "M01|8", answers - stopping, "M17|", answers, "M17|soms", stopping, "M17|nooit", answers - stopping);
        counts.forEach((key, number) -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("insert into answer_tally (id, round_id,"
                + " question_code, answer, area_code, kind, answers) values (:id, :round, :question, :answer, '', 'onbekend', :answers)")
                .setParameter("id", -1000 * round - Math.abs(key.hashCode() % 1000)).setParameter("round", round)
                .setParameter("question", key.substring(0, key.indexOf('|'))).setParameter("answer", key.substring(key.indexOf('|') + 1))
                .setParameter("answers", number).executeUpdate()));
    }

    @Test
    void smallRoundOfOurOwnLaterThatYear_takesNothingAway_andIsNotInTheYear() {
        closedOfOurOwn("2019-eerst", "SATS1", 30);
        String seen = page(PAGES + "2019-eerst");
        String year = page(PAGES + "overzicht?gebied=SATS1&van=2019&tot=2020");
        assertTrue(seen.contains("33% (marge 19% tot 51%), 30 antwoorden"), seen);
        assertTrue(year.contains("In 2019 was het 33,3% (marge 19,2 tot 51,2%), 30 antwoorden."), year);
        closedOfOurOwn("2019-later", "SATS1", 6);
        String small = page(PAGES + "2019-later");
        assertTrue(small.contains("Te weinig antwoorden: 6.") && !small.contains("%"), small);
        assertEquals(seen, page(PAGES + "2019-eerst"));
        String yearAfter = page(PAGES + "overzicht?gebied=SATS1&van=2019&tot=2020");
        assertTrue(yearAfter.contains("In 2019 was het 33,3% (marge 19,2 tot 51,2%), 30 antwoorden."), yearAfter);
    }

    @Test
    void smallRoundOfOurOwnEarlierThatYear_isNotWhatTheYearLeaves() {
        closedOfOurOwn("2018-eerst", "SATS1", 6);
        closedOfOurOwn("2018-later", "SATS1", 30);
        String later = page(PAGES + "2018-later");
        assertTrue(later.contains("30 antwoorden"), later);
        String year = page(PAGES + "overzicht?gebied=SATS1&van=2018&tot=2019");
        assertTrue(year.contains("In 2018 was het 33,3%") && year.contains("30 antwoorden.") && !year.contains("36 antwoorden"), year);
    }

    @Test
    void roundWithinARegionThatAskedTheSameThatYear_isNotSetBesideIt() {
        answered("2021-gemeente", "SATR1", 20);
        // A file is of a region; this one was held by the municipality itself.
        QuarkusTransaction.requiringNew().run(() -> SurveyRound.coded("2021-gemeente").orElseThrow().areaCode = "SATR1");
        assertTrue(page(PAGES + "2021-gemeente").contains("20 antwoorden"));
        // The year of the municipality holds its part of this one too: less its own round it would tell that part.
        answered("2021-regio", "SAT-R", 40);
        String own = page(PAGES + "2021-gemeente");
        assertTrue(own.contains("Dit cijfer blijft weg.") && !own.contains("%"), own);
        assertTrue(page(PAGES + "2021-regio").contains("40 antwoorden"));
    }

    @Test
    void shownRounds_leaveNobodyOrTenOfTheirSum() {
        assertEquals(Set.of(1L, 2L), OpenRounds.shown(List.of(new Part(1, 30, 10), new Part(2, 12, 10))));
        assertEquals(Set.of(1L), OpenRounds.shown(List.of(new Part(1, 30, 10), new Part(2, 12, 10), new Part(3, 9, 10))));
        assertEquals(Set.of(1L, 2L), OpenRounds.shown(List.of(new Part(1, 30, 10), new Part(2, 12, 10), new Part(3, 5, 10), new Part(4, 5, 10))));
        assertEquals(Set.of(), OpenRounds.shown(List.of(new Part(1, 30, 10), new Part(2, 1, 10))));
    }

    @Test
    void roundThatClosedFirst_isTheOneThatStays() {
        assertEquals(Set.of(1L), OpenRounds.shown(List.of(new Part(1, 12, 10), new Part(2, 30, 10), new Part(3, 9, 10))));
        assertEquals(Set.of(1L), OpenRounds.shown(List.of(new Part(1, 30, 10), new Part(2, 12, 10), new Part(3, 9, 10))));
        assertEquals(Set.of(2L), OpenRounds.shown(List.of(new Part(3, 9, 10), new Part(2, 12, 10), new Part(1, 30, 10))));
    }

    @Test
    void openOrUnknownRound_isNotThere() {
        rounds.open("sat-open", "SAT-R", "puls");
        for (String code : List.of("sat-open", "nooit-gehouden")) {
            Visitor.anybody().get(PAGES + code).then().statusCode(404).body(containsString("nog niet gesloten"));
        }
    }
}
