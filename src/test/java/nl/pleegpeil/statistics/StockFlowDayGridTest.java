package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import nl.pleegpeil.statistics.StockFlow.Code;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Problem;
import nl.pleegpeil.statistics.StockFlow.Registration;
import nl.pleegpeil.statistics.StockFlow.Scope;
import nl.pleegpeil.statistics.StockFlow.Spell;
import nl.pleegpeil.statistics.StockFlow.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StockFlowDayGridTest {

    private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2024-06-30");
    private static final List<String> REASONS = List.of("ill", "moved", "tired");
    private static final Predicate<String> AVOIDABLE = "tired"::equals;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 60})
    void flows_500RandomSpells(int bridgeDays) {
        List<Registration> delivered = randomSpells(new Random(20_240_630L + bridgeDays), 500);
        Validation validation = StockFlow.validate(delivered, AS_OF);
        assertEquals(0, validation.rejected());
        assertSameFlows(validation.spells(), bridgeDays);
    }

    @Test
    void flows_231DirtyRecordsAmong500() {
        Random random = new Random(231);
        List<Registration> delivered = new ArrayList<>(randomSpells(random, 500));
        Map<Code, Integer> expected = new EnumMap<>(Code.class);
        List<Spell> clean = new ArrayList<>(StockFlow.validate(delivered, AS_OF).spells());
        Code[] codes = Code.values();
        for (int index = 0; index < 231; index++) {
            Code code = codes[index % codes.length];
            Registration given = delivered.get(random.nextInt(500));
            // A copy of its own, so that nothing but a meant duplicate is one.
            delivered.add(dirty(given, code, "d" + index));
            expected.merge(code, 1, Integer::sum);
            if (code == Code.W_STOP_FUTURE) {
                clean.add(new Spell("d" + index, given.parent(), LocalDate.parse(given.start()), null, null,
                    "d" + index, given.municipality(), given.region()));
            }
        }
        Collections.shuffle(delivered, random);
        Validation validation = StockFlow.validate(delivered, AS_OF);
        assertEquals(expected, validation.counts());
        assertEquals(231, validation.problems().size());
        for (Problem problem : validation.problems()) {
            assertEquals(problem.record(), delivered.get(problem.index()).record());
        }
        assertEquals(clean.size(), validation.spells().size());
        assertSameFlows(validation.spells(), 1);
        DayGrid grid = new DayGrid(clean, 1, FIRST.minusDays(1), AS_OF);
        Period period = new Period(FIRST.plusYears(1), AS_OF.minusMonths(2));
        Flows flows = StockFlow.of(validation.spells()).flows(Scope.country(), period, AVOIDABLE);
        assertEquals(grid.flows(spell -> true, period, AVOIDABLE).personDays(), flows.personDays());
        assertEquals(grid.flows(spell -> true, period, AVOIDABLE).end(), flows.end());
    }

    private static void assertSameFlows(List<Spell> spells, int bridgeDays) {
        StockFlow stockFlow = StockFlow.of(spells, bridgeDays);
        DayGrid grid = new DayGrid(spells, bridgeDays, FIRST.minusDays(1), AS_OF);
        long transfers = 0;
        long restarts = 0;
        for (Period period : List.of(new Period(FIRST, AS_OF), new Period(FIRST.plusYears(1), FIRST.plusYears(2)),
            new Period(FIRST.plusDays(400), FIRST.plusDays(400)))) {
            assertEquals(grid.flows(spell -> true, period, AVOIDABLE),
                stockFlow.flows(Scope.country(), period, AVOIDABLE));
            for (String code : List.of("M1", "M2", "M3", "ONBEKEND")) {
                Flows flows = stockFlow.flows(Scope.municipality(code), period, AVOIDABLE);
                assertEquals(grid.flows(spell -> spell.municipality().equals(code), period, AVOIDABLE), flows);
                assertEquals(0, flows.difference());
                transfers += flows.transfersIn() + flows.transfersOut();
                restarts += flows.restarts();
            }
            assertEquals(grid.flows(spell -> spell.region().equals("R1"), period, AVOIDABLE),
                stockFlow.flows(Scope.region("R1"), period, AVOIDABLE));
        }
        assertTrue(transfers > 20 && restarts > 20, "the sample holds transfers and restarts");
    }

    private static List<Registration> randomSpells(Random random, int count) {
        List<Registration> spells = new ArrayList<>();
        int days = (int) (AS_OF.toEpochDay() - FIRST.toEpochDay());
        while (spells.size() < count) {
            LocalDate start = FIRST.plusDays(random.nextInt(days - 1));
            LocalDate stop = start.plusDays(1 + random.nextInt(random.nextBoolean() ? 90 : 700));
            boolean open = stop.isAfter(AS_OF);
            int area = random.nextInt(4);
            String number = String.valueOf(spells.size());
            spells.add(new Registration("r" + number, "P" + random.nextInt(120), start.toString(),
                open ? null : stop.toString(), open ? null : REASONS.get(random.nextInt(3)), number,
                area == 0 ? null : "M" + area, area == 0 ? null : area < 3 ? "R1" : "R2"));
        }
        return spells;
    }

    private static Registration dirty(Registration given, Code code, String record) {
        String start = given.start();
        LocalDate begun = LocalDate.parse(start);
        String parent = given.parent();
        String stop = given.stop();
        String reason = given.reason();
        String group = record;
        switch (code) {
            case E_PARENT_MISSING -> parent = "";
            case E_START_INVALID -> start = "2023-02-29";
            case E_STOP_INVALID -> stop = "31-12-2023";
            case E_STOP_BEFORE_START -> stop = begun.minusDays(1).toString();
            case E_ZERO_LENGTH -> stop = start;
            case E_REASON_WITHOUT_STOP -> {
                stop = null;
                reason = "ill";
            }
            case E_START_FUTURE -> {
                start = AS_OF.plusDays(1).toString();
                stop = null;
                reason = null;
            }
            case E_DUPLICATE -> group = given.group();
            case W_STOP_FUTURE -> {
                stop = AS_OF.plusDays(1).toString();
                reason = "ill";
            }
        }
        return new Registration(record, parent, start, stop, reason, group, given.municipality(), given.region());
    }
}
