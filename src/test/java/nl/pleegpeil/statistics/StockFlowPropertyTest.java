package nl.pleegpeil.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Scope;
import nl.pleegpeil.statistics.StockFlow.Spell;

class StockFlowPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final List<Scope> SCOPES = List.of(Scope.country(), Scope.region("R0"), Scope.municipality("M0"),
        Scope.municipality("M1"));

    @Provide
    Arbitrary<List<Spell>> spells() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(-30, 60),
            Arbitraries.integers().between(1, 50), Arbitraries.integers().between(0, 2), Arbitraries.integers())
            .as((parent, start, length, area, record) -> new Spell("r" + record, "P" + parent, FIRST.plusDays(start),
                length > 45 ? null : FIRST.plusDays(start + length), "x", null, "M" + area, "R" + area / 2))
            .list().ofMaxSize(25);
    }

    @Property
    void identity_holdsExactly(@ForAll("spells") List<Spell> spells, @ForAll @IntRange(max = 70) int from,
            @ForAll @IntRange(max = 40) int length, @ForAll @IntRange(max = 9) int bridge) {
        Period period = new Period(FIRST.plusDays(from), FIRST.plusDays(from + length));
        for (Scope scope : SCOPES) {
            Flows flows = StockFlow.of(spells, bridge).flows(scope, period);
            assertEquals(0, flows.difference());
            assertEquals(flows.exits(), flows.exitsByReason().values().stream().mapToLong(Long::longValue).sum());
            if (flows.retentionAny() != null) {
                assertTrue(flows.retentionContinuous() <= flows.retentionAny() && flows.retentionAny() <= 1);
            }
        }
        Flows country = StockFlow.of(spells, bridge).flows(Scope.country(), period);
        assertEquals(0, country.transfersIn() + country.transfersOut());
    }

    @Property
    void flows_orderDoesNotMatter(@ForAll("spells") List<Spell> spells, @ForAll Random random) {
        List<Spell> shuffled = new ArrayList<>(spells);
        Collections.shuffle(shuffled, random);
        Period period = new Period(FIRST, FIRST.plusDays(40));
        SCOPES.forEach(scope -> assertEquals(StockFlow.of(spells).flows(scope, period),
            StockFlow.of(shuffled).flows(scope, period)));
    }

    @Property
    void flows_splittingASpellDoesNotMatter(@ForAll("spells") List<Spell> spells,
            @ForAll @IntRange(min = 1, max = 20) int after, @ForAll @IntRange(max = 3) int gap) {
        List<Spell> split = new ArrayList<>();
        for (Spell spell : spells) {
            LocalDate cut = spell.start().plusDays(after);
            LocalDate next = cut.plusDays(gap);
            if (spell.stopsAfter(next)) {
                split.add(new Spell(spell.record(), spell.parent(), spell.start(), cut, "renewed", null,
                    spell.municipality(), spell.region()));
                split.add(new Spell(spell.record(), spell.parent(), next, spell.stop(), spell.reason(), null,
                    spell.municipality(), spell.region()));
            } else {
                split.add(spell);
            }
        }
        Period period = new Period(FIRST, FIRST.plusDays(40));
        SCOPES.forEach(scope -> assertEquals(StockFlow.of(spells, 3).flows(scope, period),
            StockFlow.of(split, 3).flows(scope, period)));
    }

    @Property
    void flows_ofTwoPeriodsAddUp(@ForAll("spells") List<Spell> spells, @ForAll @IntRange(max = 30) int length,
            @ForAll @IntRange(max = 30) int second) {
        StockFlow stockFlow = StockFlow.of(spells);
        LocalDate middle = FIRST.plusDays(length);
        LocalDate last = middle.plusDays(1L + second);
        for (Scope scope : SCOPES) {
            Flows one = stockFlow.flows(scope, new Period(FIRST, middle));
            Flows two = stockFlow.flows(scope, new Period(middle.plusDays(1), last));
            Flows both = stockFlow.flows(scope, new Period(FIRST, last));
            assertEquals(one.begin(), both.begin());
            assertEquals(one.end(), two.begin());
            assertEquals(two.end(), both.end());
            assertEquals(one.newcomers() + two.newcomers(), both.newcomers());
            assertEquals(one.restarts() + two.restarts(), both.restarts());
            assertEquals(one.transfersIn() + two.transfersIn(), both.transfersIn());
            assertEquals(one.transfersOut() + two.transfersOut(), both.transfersOut());
            assertEquals(one.exits() + two.exits(), both.exits());
            assertEquals(one.personDays() + two.personDays(), both.personDays());
        }
    }

    @Property
    void stock_ofMunicipalitiesCoversTheCountry(@ForAll("spells") List<Spell> spells) {
        StockFlow stockFlow = StockFlow.of(spells, 0);
        Period period = new Period(FIRST, FIRST.plusDays(20));
        long municipal = 0;
        for (String code : List.of("M0", "M1", "M2")) {
            municipal += stockFlow.flows(Scope.municipality(code), period).end();
        }
        assertTrue(municipal >= stockFlow.flows(Scope.country(), period).end());
    }
}
