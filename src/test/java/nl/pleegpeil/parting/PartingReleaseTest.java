package nl.pleegpeil.parting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Equations;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of how partings went: to whom, from how many, and not so that a few can be worked out. */
@QuarkusTest
@Tag("database")
class PartingReleaseTest {

    private static final String METRIC = "afscheid";
    private static final AtomicLong IDS = new AtomicLong(8_850_000_000L);

    @Inject
    Metrics metrics;
    @Inject
    Given data;
    @Inject
    EntityManager entities;

    private String region;
    private String municipality;

    @BeforeEach
    void region() {
        String country = Import.unique("PL");
        region = Import.unique("PR");
        municipality = Import.unique("PG");
        data.country(country);
        data.region(region, country);
        data.municipality(municipality, region);
    }

    private void answered(int year, String ownChoice, Integer grade, int many) {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, many).forEach(answer -> entities.createNativeQuery("insert into farewell (id, answer_year, region_code, municipality_code, event, main_reason, own_choice, aftercare, grade_support) values ("
                + IDS.incrementAndGet() + ", " + year + ", '" + region + "', '" + municipality + "', 'stop', 'C1', "
                + "'" + ownChoice + "', 'nee', " + (grade == null ? "null" : grade > 5 ? "'8_of_hoger'" : "'tot_en_met_5'") + ")").executeUpdate()));
    }

    private List<MetricRow> rows(Scope scope, String area, int first, int last) {
        return metrics.answer(METRIC, MetricQuery.yearly(scope, area).between(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1))).rows();
    }

    private List<MetricRow> own(int first, int last) {
        return rows(Scope.of(1L, "proef", List.of(Cast.grant(Role.ONTREGELAAR, 1L, region, municipality))), region, first, last);
    }

    private static MetricRow row(List<MetricRow> rows, String question, String answer) {
        return rows.stream().filter(row -> question.equals(row.series()) && answer.equals(row.label())).findFirst().orElseThrow();
    }

    @Test
    void answers_areSharesOfAllWhoStoppedAndAnswered() {
        answered(2024, "ja", 8, 12);
        answered(2024, "nee", 5, 8);
        List<MetricRow> rows = own(2024, 2024);
        MetricRow chosen = row(rows, "eigen_keuze", "ja");
        assertEquals(60.0, chosen.amount());
        assertEquals(12.0, chosen.numerator());
        assertEquals(20.0, chosen.denominator());
        assertEquals(8.0, row(rows, "cijfer_begeleiding", "tot_en_met_5").numerator());
        assertEquals(12.0, row(rows, "cijfer_begeleiding", "8_of_hoger").numerator());
        assertEquals(20.0, row(rows, "nazorg", "nee").numerator());
        assertEquals(20.0, row(rows, "invloed", "geen_antwoord").numerator());
    }

    @Test
    void answerOfAFew_isHidden_andCannotBeWorkedOut() {
        answered(2024, "ja", null, 12);
        answered(2024, "deels", null, 6);
        answered(2024, "nee", null, 2);
        List<MetricRow> rows = own(2024, 2024);
        MetricRow few = row(rows, "eigen_keuze", "nee");
        assertTrue(few.hidden() && !few.hasAnyFigure(), few.toString());
        Equations equations = new Equations();
        equations.told("alle", 20);
        List<String> parts = rows.stream().filter(row -> "eigen_keuze".equals(row.series())).map(row -> {
            if (row.numerator() != null) {
                equations.told(row.label(), row.numerator().longValue());
            }
            return row.label();
        }).toList();
        equations.sum("alle", parts);
        assertEquals(List.of(), equations.solve("of a parting", Equations.ANY).leaks());
        assertEquals(12.0, row(rows, "eigen_keuze", "ja").numerator());
    }

    @Test
    void threeYears_showWhatAYearHides() {
        for (int year = 2022; year <= 2024; year++) {
            answered(year, "ja", null, 9);
            answered(year, "nee", null, 3);
            answered(year, "deels", null, 3);
        }
        assertTrue(row(own(2023, 2023), "eigen_keuze", "nee").hidden());
        assertEquals(9.0, row(own(2022, 2024), "eigen_keuze", "nee").numerator());
    }

    @Test
    void runningYear_isNotTold() {
        Today.is("2024-12-31");
        answered(2024, "ja", 8, 12);
        assertEquals(List.of(), own(2024, 2024));
        Today.is("2025-01-01");
        assertFalse(own(2024, 2024).isEmpty());
    }

    @Test
    void everybody_andOfAMunicipality_seeNothing() {
        answered(2024, "ja", 8, 30);
        for (MetricRow row : rows(Scope.everybody(), region, 2024, 2024)) {
            assertTrue(row.hidden() && !row.hasAnyFigure(), row.toString());
            assertNull(row.series());
        }
        assertTrue(rows(Scope.operator(), municipality, 2024, 2024).stream().noneMatch(MetricRow::hasAnyFigure));
    }

    @Test
    void dashboard_tellsThreeYearsOfTheRegion_toWhoMaySeeThem() {
        for (int year = 2022; year <= 2024; year++) {
            answered(year, "ja", 8, 9);
            answered(year, "nee", 4, 6);
        }
        String page = "/dashboards/behoud/uitvalredenen?gebied=" + municipality + "&tot=2025";
        RestAssured.get(page).then().statusCode(200).body(containsString("Hoe het afscheid ging:")).body(containsString("2022 tot en met 2024"))
                .body(containsString("27 van de 45 gestopte pleegouders zeggen dat stoppen hun eigen keuze was.")).body(containsString("8 of hoger"));
        Visitor.anybody().get(page).then().statusCode(200).body(not(containsString("Hoe het afscheid ging")));
    }

    @Test
    void dashboard_ofYearsThatAreStillRunning_isAboutThoseThatAreOver() {
        Today.is("2026-11-20");
        for (int year = 2022; year <= 2025; year++) {
            answered(year, "ja", 8, 12);
        }
        RestAssured.get("/dashboards/behoud/uitvalredenen?gebied=" + region + "&tot=2028").then().statusCode(200)
                .body(containsString("Hoe het afscheid ging: Regio Gebied " + region + ", 2022 tot en met 2024"));
    }

    @Test
    void dashboard_withoutAnswers_saysWhereTheyAreGiven() {
        RestAssured.get("/dashboards/behoud/uitvalredenen?gebied=" + region + "&tot=2025").then().statusCode(200)
                .body(containsString("nog geen gestopte pleegouders dit ingevuld"));
    }
}
