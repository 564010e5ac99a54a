package nl.pleegpeil.statistics;

import static nl.pleegpeil.statistics.Approximately.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.statistics.StockFlow.Code;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Problem;
import nl.pleegpeil.statistics.StockFlow.Registration;
import nl.pleegpeil.statistics.StockFlow.Scope;
import nl.pleegpeil.statistics.StockFlow.Spell;
import nl.pleegpeil.statistics.StockFlow.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockFlowTest {

    private static final LocalDate AS_OF = LocalDate.parse("2024-06-30");
    private static final Period YEAR_2023 =
        new Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2023-12-31"));

    @Test
    void flows_exampleOfTheMethod() {
        Validation validation = StockFlow.validate(List.of(
            registration("1", "A", "2020-01-01", "2023-12-31"),
            registration("2", "B", "2023-01-01", null),
            registration("3", "C", "2022-06-01", "2023-03-01"),
            registration("4", "D", "2023-05-01", "2023-05-01"),
            registration("5", "E", "2022-01-01", "2023-06-30"),
            registration("6", "E", "2023-07-01", null)), AS_OF);
        assertEquals(List.of(new Problem(3, "4", Code.E_ZERO_LENGTH)), validation.problems());
        Flows flows = StockFlow.of(validation.spells()).flows(Scope.country(), YEAR_2023, "unknown"::equals);
        assertEquals(3, flows.begin());
        assertEquals(1, flows.newcomers());
        assertEquals(0, flows.restarts());
        assertEquals(0, flows.transfersIn());
        assertEquals(2, flows.exits());
        assertEquals(0, flows.transfersOut());
        assertEquals(2, flows.end());
        assertEquals(0, flows.difference());
        assertEquals(Map.of("unknown", 2L), flows.exitsByReason());
        assertEquals(2, flows.avoidableExits());
        assertEquals(1154, flows.personDays());
        assertClose(1154.0 / 365, flows.avgStock(), 1e-15);
        assertEquals(2.5, flows.midStock());
        assertClose(2 * 365.0 / 1154, flows.churn(), 1e-15);
        assertClose(2 * 365.0 / 1154, flows.avoidableChurn(), 1e-15);
        assertClose(2 * 365.25 / 1154, flows.exitRate(), 1e-15);
        assertClose(1 / 3.0, flows.retentionContinuous(), 1e-15);
        assertClose(1 / 3.0, flows.retentionAny(), 1e-15);
    }

    @Test
    void flows_publishedYear() {
        // CBS, youth protection 2022, all measures.
        assertEquals(0, new Flows(31_960, 9_065, 0, 0, 11_955, 0, 29_070, Map.of(), 0, 0, 0, 0, null, null, null,
            null, null).difference());
    }

    @ParameterizedTest
    @CsvSource({
        ", 2020-01-01, 2019-01-01, x, E_PARENT_MISSING",
        "'  ', 2020-01-01, , , E_PARENT_MISSING",
        "A, , 2020-13-01, , E_START_INVALID",
        "A, 2020-02-30, , , E_START_INVALID",
        "A, 2021-02-29, , , E_START_INVALID",
        "A, 01-01-2020, , , E_START_INVALID",
        "A, 2020-1-1, , , E_START_INVALID",
        "A, +12020-01-01, , , E_START_INVALID",
        "A, 2020-01-01T00:00, , , E_START_INVALID",
        "A, ' 2020-01-01', , , E_START_INVALID",
        "A, 2025-01-01, 2020-02-30, x, E_STOP_INVALID",
        "A, 2020-01-02, 2020-01-01, x, E_STOP_BEFORE_START",
        "A, 2025-01-02, 2025-01-01, x, E_STOP_BEFORE_START",
        "A, 2025-01-01, 2025-01-01, x, E_ZERO_LENGTH",
        "A, 2025-01-01, , x, E_REASON_WITHOUT_STOP",
        "A, 2025-01-01, , , E_START_FUTURE",
        "A, 2024-07-01, 2024-07-05, x, E_START_FUTURE",
        "A, 2024-06-30, , , ",
        "A, 2024-06-29, 2024-06-30, , ",
        "A, 2024-02-29, 2024-07-01, x, W_STOP_FUTURE",
        "A, 2024-06-30, 2024-07-01, , W_STOP_FUTURE"})
    void registration_firstCodeWins(String parent, String start, String stop, String reason, Code code) {
        Validation validation = StockFlow.validate(
            List.of(new Registration("1", parent, start, stop, reason, null, null, null)), AS_OF);
        assertEquals(code == null ? List.of() : List.of(new Problem(0, "1", code)), validation.problems());
        assertEquals(code != null && code.rejects() ? 1 : 0, validation.rejected());
        assertEquals(1 - validation.rejected(), validation.spells().size());
        for (Code each : Code.values()) {
            assertEquals(each == code ? 1 : 0, validation.counts().get(each));
        }
    }

    @Test
    void registration_fillsInWhatIsMissing() {
        Validation validation = StockFlow.validate(List.of(
            registration("1", "A", "2020-01-01", "2021-01-01"),
            new Registration("2", "B", "2020-01-01", "2025-01-01", "moved", "g", "M", "R", "P", "K")), AS_OF);
        assertEquals(List.of(
            new Spell("1", "A", day("2020-01-01"), day("2021-01-01"), "unknown", null, "ONBEKEND", "ONBEKEND"),
            new Spell("2", "B", day("2020-01-01"), null, null, "g", "M", "R", "P", "K")), validation.spells());
    }

    @Test
    void duplicate_allButTheRecordIsEqual() {
        List<Registration> delivered = new ArrayList<>();
        delivered.add(new Registration("1", "A", "2020-01-01", "2021-01-01", "x", "g", "M", "R", "P", "K"));
        delivered.add(new Registration("2", "A", "2020-01-01", "2021-01-01", "x", "g", "M", "R", "P", "K"));
        delivered.add(new Registration(null, "A", "2020-01-01", "2021-01-01", "x", "g", "M", "R", "P", "K"));
        for (int field = 1; field < 10; field++) {
            String[] values = {"1", "A", "2020-01-01", "2021-01-01", "x", "g", "M", "R", "P", "K"};
            values[field] = switch (field) {
                case 2 -> "2020-01-02";
                case 3 -> "2021-01-02";
                default -> "other";
            };
            delivered.add(new Registration(values[0], values[1], values[2], values[3], values[4], values[5],
                values[6], values[7], values[8], values[9]));
        }
        Validation validation = StockFlow.validate(delivered, AS_OF);
        assertEquals(List.of(new Problem(1, "2", Code.E_DUPLICATE), new Problem(2, null, Code.E_DUPLICATE)),
            validation.problems());
    }

    @Test
    void duplicate_ofARejectedRecordKeepsItsOwnCode() {
        Validation validation = StockFlow.validate(List.of(
            registration("1", "A", "2025-01-01", null), registration("2", "A", "2025-01-01", null),
            registration("3", "A", "2023-01-01", "2025-01-01"), registration("4", "A", "2023-01-01", "2025-01-01"),
            registration("5", "A", "2023-01-01", null)), AS_OF);
        assertEquals(List.of(Code.E_START_FUTURE, Code.E_START_FUTURE, Code.W_STOP_FUTURE, Code.E_DUPLICATE),
            validation.problems().stream().map(Problem::code).toList());
        assertEquals(3, validation.rejected());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2020-01-01/2020-02-01 2020-02-01/2020-03-01, 2020-01-01/2020-03-01",
        "0, 2020-01-01/2020-02-01 2020-02-02/2020-03-01, 2020-01-01/2020-02-01 2020-02-02/2020-03-01",
        "1, 2020-01-01/2020-02-01 2020-02-02/2020-03-01, 2020-01-01/2020-03-01",
        "1, 2020-01-01/2020-02-01 2020-02-03/2020-03-01, 2020-01-01/2020-02-01 2020-02-03/2020-03-01",
        "30, 2020-01-01/2020-02-01 2020-03-02/, 2020-01-01/",
        "1, 2020-03-01/2020-04-01 2020-01-01/2020-02-01, 2020-01-01/2020-02-01 2020-03-01/2020-04-01",
        "1, 2020-01-01/2020-09-01 2020-02-01/2020-03-01 2020-08-01/2020-10-01, 2020-01-01/2020-10-01",
        "1, 2020-01-01/ 2020-02-01/2020-03-01 2021-05-01/2022-01-01, 2020-01-01/",
        "1, 2020-01-01/ 2020-01-01/2020-03-01, 2020-01-01/"})
    void merging_withinTheBridge(int bridgeDays, String given, String merged) {
        assertEquals(merged, String.join(" ", StockFlow.of(spells(given), bridgeDays).merged(Scope.country())
            .stream().map(spell -> spell.start() + "/" + (spell.stop() == null ? "" : spell.stop())).toList()));
    }

    @Test
    void merging_reasonOfTheLastStopAndPlaceOfTheFirst() {
        Spell first = new Spell("b", "A", day("2020-01-01"), day("2020-12-31"), "one", "g1", "M1", "R1", "P1", "K1");
        Spell inside = new Spell("c", "A", day("2020-02-01"), day("2020-03-31"), "two", "g2", "M2", "R2", "P2", "K2");
        Spell sameStop = new Spell("a", "A", day("2020-05-01"), day("2020-12-31"), "three", "g3", "M3", "R3");
        assertEquals(List.of(new Spell("b", "A", day("2020-01-01"), day("2020-12-31"), "one", "g1", "M1", "R1", "P1",
            "K1")), StockFlow.of(List.of(inside, first)).merged(Scope.country()));
        assertEquals("three", StockFlow.of(List.of(sameStop, inside, first)).merged(Scope.country()).get(0).reason());
        Spell sameDays = new Spell("a", "A", day("2020-01-01"), day("2020-12-31"), "four", null, null, null);
        Spell merged = StockFlow.of(List.of(first, sameDays)).merged(Scope.country()).get(0);
        assertEquals("one", merged.reason());
        assertEquals("ONBEKEND", merged.municipality());
        Spell noRecord = new Spell(null, "A", day("2020-01-01"), day("2020-12-31"), "five", null, null, null);
        assertEquals("one", StockFlow.of(List.of(first, noRecord)).merged(Scope.country()).get(0).reason());
    }

    @Test
    void flows_transferBetweenMunicipalities() {
        StockFlow flow = StockFlow.of(List.of(
            new Spell("1", "A", day("2022-01-01"), day("2023-05-31"), "moved", null, "M1", "R1"),
            new Spell("2", "A", day("2023-06-01"), day("2023-09-01"), "ill", null, "M2", "R1"),
            new Spell("3", "A", day("2023-11-01"), null, null, null, "M2", "R1")));
        Flows from = flow.flows(Scope.municipality("M1"), YEAR_2023);
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 1L, 0L), counts(from));
        assertEquals(0.0, from.churn());
        assertEquals(0.0, from.retentionContinuous());
        assertEquals(1.0, from.retentionAny());
        Flows to = flow.flows(Scope.municipality("M2"), YEAR_2023);
        assertEquals(List.of(0L, 0L, 1L, 1L, 1L, 0L, 1L), counts(to));
        assertEquals(Map.of("ill", 1L), to.exitsByReason());
        assertNull(to.retentionContinuous());
        assertNull(to.retentionAny());
        assertEquals(List.of(1L, 0L, 1L, 0L, 1L, 0L, 1L), counts(flow.flows(Scope.region("R1"), YEAR_2023)));
        assertEquals(List.of(1L, 0L, 1L, 0L, 1L, 0L, 1L), counts(flow.flows(Scope.country(), YEAR_2023)));
    }

    @Test
    void flows_activeInTwoMunicipalities() {
        StockFlow flow = StockFlow.of(List.of(
            new Spell("1", "A", day("2022-01-01"), null, null, null, "M1", "R1"),
            new Spell("2", "A", day("2023-02-01"), day("2023-03-01"), "x", null, "M2", "R2")));
        assertEquals(List.of(0L, 0L, 0L, 1L, 0L, 1L, 0L), counts(flow.flows(Scope.municipality("M2"), YEAR_2023)));
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L, 1L), counts(flow.flows(Scope.municipality("M1"), YEAR_2023)));
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L), counts(flow.flows(Scope.municipality("M3"), YEAR_2023)));
    }

    @Test
    void flows_edgesOfThePeriod() {
        // Started at the close of the opening day: opening stock. Stopped on it: gone. Stopped on the last day: exit.
        StockFlow flow = StockFlow.of(List.of(
            new Spell("1", "A", day("2022-12-31"), day("2023-12-31"), "x", null, null, null),
            new Spell("2", "B", day("2022-01-01"), day("2022-12-31"), "x", null, null, null),
            new Spell("3", "C", day("2023-12-31"), null, null, null, null, null),
            new Spell("4", "D", day("2022-01-01"), day("2024-01-01"), "x", null, null, null)));
        Flows flows = flow.flows(Scope.country(), YEAR_2023);
        assertEquals(List.of(2L, 1L, 0L, 0L, 1L, 0L, 2L), counts(flows));
        assertEquals(730, flows.personDays());
        assertEquals(0.5, flows.retentionContinuous());
    }

    @Test
    void flows_nobody() {
        Flows flows = StockFlow.of(List.of()).flows(Scope.country(), YEAR_2023);
        assertEquals(new Flows(0, 0, 0, 0, 0, 0, 0, Map.of(), 0, 0, 0, 0, null, null, null, null, null), flows);
    }

    @Test
    void input_impossible() {
        assertThrows(IllegalArgumentException.class, () -> StockFlow.of(List.of(), -1));
        assertThrows(IllegalArgumentException.class, () -> new Period(AS_OF, AS_OF.minusDays(1)));
        assertThrows(IllegalArgumentException.class,
            () -> new Spell("1", "A", AS_OF, AS_OF, null, null, null, null));
        assertEquals(1, new Period(AS_OF, AS_OF).days());
    }

    private static List<Long> counts(Flows flows) {
        assertEquals(0, flows.difference());
        return List.of(flows.begin(), flows.newcomers(), flows.restarts(), flows.transfersIn(), flows.exits(),
            flows.transfersOut(), flows.end());
    }

    private static List<Spell> spells(String texts) {
        return Arrays.stream(texts.split(" ")).map(text -> {
            String[] days = text.split("/", -1);
            return new Spell(text, "A", day(days[0]), days[1].isEmpty() ? null : day(days[1]), null, null, null, null);
        }).toList();
    }

    private static Registration registration(String record, String parent, String start, String stop) {
        return new Registration(record, parent, start, stop, null, null, null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
