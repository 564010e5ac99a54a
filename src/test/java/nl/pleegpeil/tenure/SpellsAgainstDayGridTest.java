package nl.pleegpeil.tenure;

import static nl.pleegpeil.intake.Import.send;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.pleegpeil.intake.Import;
import nl.pleegpeil.statistics.DayGrid;
import nl.pleegpeil.statistics.Flows;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 500 spells and 231 dirty records through the door of the imports; what comes out of the metrics is compared with a
 * yes or no per family and day, and the counts of codes with a check written apart from the program's.
 */
@QuarkusTest
@Tag("database")
class SpellsAgainstDayGridTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-10");
    private static final LocalDate FIRST = LocalDate.parse("2019-06-01");
    private static final int SPELLS = 500;
    private static final int DIRTY = 231;
    private static final long SEED = 20260110L;

    @Inject
    Given data;

    private final Random random = new Random(SEED);
    private String country;
    private List<String> towns;

    @Test
    void fiveHundredSpells_amongDirtyOnes_giveTheSameFlowsAsTheDayGrid() {
        Today.is(TODAY.toString());
        country = Import.unique("D");
        data.country(country);
        towns = new ArrayList<>();
        for (int region = 1; region <= 2; region++) {
            data.region(country + "-R" + region, country);
            for (int town = 1; town <= 3; town++) {
                data.municipality(country + region + town, country + "-R" + region);
                towns.add(country + region + town);
            }
            RestAssured.given().contentType("application/json").post("/api/v1/family-data/" + country + "-R" + region
                    + "?grondslag=statistiek&kenmerk=DG&besluit=2026-01-01").then().statusCode(204);
        }
        List<String[]> records = new ArrayList<>();
        for (int number = 0; number < SPELLS; number++) {
            records.add(clean(number));
        }
        for (int number = 0; number < DIRTY; number++) {
            records.add(random.nextInt(records.size() + 1), dirty(number, records));
        }
        StringBuilder csv = new StringBuilder("record;gezin;start;stop;reden;groep;gemeente;regio\n");
        records.forEach(record -> csv.append(String.join(";", record)).append('\n'));

        Map<String, Integer> codes = new TreeMap<>();
        List<Spell> valid = check(records, codes);
        JsonPath answer = send("pleeggezinnen?fouten=overslaan", csv.toString()).statusCode(200).extract().jsonPath();
        assertEquals(codes, new TreeMap<>(answer.getMap("codes")));
        assertEquals(valid.size(), answer.getInt("accepted"));
        assertEquals(SPELLS + DIRTY, answer.getInt("rows"));

        DayGrid nation = new DayGrid(valid, 1, FIRST.minusYears(1), TODAY);
        compare(nation, country, spell -> true);
        for (int region = 1; region <= 2; region++) {
            String code = country + "-R" + region;
            compare(nation, code, spell -> spell.region().equals(code));
        }
        towns.forEach(town -> compare(nation, town, spell -> spell.municipality().equals(town)));
        compareWithBridge(valid, 30);
        compareWithBridge(valid, 0);
    }

    private void compareWithBridge(List<Spell> valid, int days) {
        DayGrid grid = new DayGrid(valid, days, FIRST.minusYears(1), TODAY);
        compare(grid, towns.get(0) + "&overbrugging=" + days, spell -> spell.municipality().equals(towns.get(0)));
    }

    private void compare(DayGrid grid, String area, Predicate<Spell> within) {
        JsonPath rows = RestAssured.given().urlEncodingEnabled(false)
                .get("/api/v1/metrics/stand_en_stroom?herkomst=gezinnen&per=halfjaar&van=2020&tot=2026&gebied=" + area).then().statusCode(200).extract().jsonPath();
        List<String> labels = rows.getList("rows.label");
        assertEquals(12, labels.size(), area + labels);
        for (int index = 0; index < labels.size(); index++) {
            nl.pleegpeil.shared.Period half = nl.pleegpeil.shared.Period.parse(labels.get(index)).orElseThrow();
            Flows expected = grid.flows(within, new Period(half.from(), half.until().minusDays(1)), reason -> reason.equals("vermijdbaar"));
            Map<String, Object> measures = rows.getMap("rows[" + index + "].measures");
            String where = area + " " + labels.get(index);
            assertEquals(List.of(expected.begin(), expected.newcomers(), expected.restarts(), expected.transfersIn(), expected.exits(),
                    expected.transfersOut(), expected.end(), 0L, expected.personDays()),
                    List.of("begin", "new", "restart", "transferIn", "exit", "transferOut", "end", "difference", "personDays").stream()
                            .map(name -> ((Number) measures.get(name)).longValue()).toList(), where);
            near(expected.churn(), measures.get("churn"), where);
            near(expected.avoidableChurn(), measures.get("avoidableChurn"), where);
            near(expected.exitRate(), measures.get("exitRate"), where);
            near(expected.retentionContinuous(), measures.get("retentionContinuous"), where);
            near(expected.retentionAny(), measures.get("retentionAny"), where);
        }
    }

    private static void near(Double expected, Object actual, String where) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual, where);
        } else {
            assertEquals(expected, ((Number) actual).doubleValue(), 1e-6, where);
        }
    }

    private String[] clean(int number) {
        LocalDate start = FIRST.plusDays(random.nextInt(2300));
        LocalDate stop = random.nextInt(3) == 0 ? null : start.plusDays(1 + random.nextInt(random.nextInt(4) == 0 ? 5 : 700));
        if (stop != null && stop.isAfter(TODAY)) {
            stop = null;
        }
        String town = towns.get(random.nextInt(towns.size()));
        String reason = stop == null || random.nextInt(4) == 0 ? "" : random.nextBoolean() ? "vermijdbaar" : "A1";
        // Some 200 families share the spells, so that they overlap, follow one another and move.
        return new String[] {String.format("r%04d", number), "gezin" + random.nextInt(200), start.toString(), stop == null ? "" : stop.toString(),
            reason, random.nextBoolean() ? "met" : "", town, town.startsWith(country + "1") ? country + "-R1" : country + "-R2"};
    }

    private String[] dirty(int number, List<String[]> records) {
        String[] record = clean(9000 + number);
        switch (number % 9) {
            case 0 -> record[1] = "";
            case 1 -> record[2] = random.nextBoolean() ? "" : "2021-02-29";
            case 2 -> record[3] = "31/12/2022";
            case 3 -> {
                record[2] = "2022-05-02";
                record[3] = "2022-05-01";
            }
            case 4 -> record[3] = record[2];
            case 5 -> {
                record[3] = "";
                record[4] = "vermijdbaar";
            }
            case 6 -> {
                record[2] = TODAY.plusDays(1 + random.nextInt(50)).toString();
                record[3] = "";
                record[4] = "";
            }
            case 7 -> {
                record[3] = TODAY.plusDays(1 + random.nextInt(300)).toString();
                record[4] = random.nextBoolean() ? "A1" : "";
            }
            default -> {
                String[] copied = records.get(random.nextInt(records.size())).clone();
                copied[0] = record[0];
                return copied;
            }
        }
        return record;
    }

    /** The rules of the method sheet once more, each as one line. */
    private List<Spell> check(List<String[]> records, Map<String, Integer> codes) {
        List<Spell> valid = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (String[] record : records) {
            boolean again = !seen.add(Arrays.asList(record).subList(1, record.length));
            LocalDate start = day(record[2]);
            LocalDate stop = day(record[3]);
            String code = record[1].isEmpty() ? "E_PARENT_MISSING" : start == null ? "E_START_INVALID"
                    : !record[3].isEmpty() && stop == null ? "E_STOP_INVALID" : stop != null && stop.isBefore(start) ? "E_STOP_BEFORE_START"
                    : stop != null && stop.equals(start) ? "E_ZERO_LENGTH" : stop == null && !record[4].isEmpty() ? "E_REASON_WITHOUT_STOP"
                    : start.isAfter(TODAY) ? "E_START_FUTURE" : again ? "E_DUPLICATE" : stop != null && stop.isAfter(TODAY) ? "W_STOP_FUTURE" : "";
            if (!code.isEmpty()) {
                codes.merge(code, 1, Integer::sum);
            }
            if (!code.startsWith("E_")) {
                boolean over = stop != null && !stop.isAfter(TODAY);
                valid.add(new Spell(record[0], record[1], start, over ? stop : null, over && !record[4].isEmpty() ? record[4] : null,
                        record[5].isEmpty() ? null : record[5], record[6], record[7]));
            }
        }
        return valid;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException none) {
            return null;
        }
    }
}
