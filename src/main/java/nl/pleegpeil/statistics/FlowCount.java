package nl.pleegpeil.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;

/** Counts the merged spells of a scope; each is classified by the national spell it lies in. */
final class FlowCount {

    private final Period period;
    private final LocalDate opening;
    private final Predicate<String> avoidable;
    private final Map<String, Long> exitsByReason = new TreeMap<>();
    private long begin;
    private long newcomers;
    private long restarts;
    private long transfersIn;
    private long exits;
    private long transfersOut;
    private long end;
    private long avoidableExits;
    private long personDays;
    private long stayed;
    private long present;

    FlowCount(Period period, Predicate<String> avoidable) {
        this.period = period;
        this.opening = period.opening();
        this.avoidable = avoidable;
    }

    void add(Spell spell, List<Spell> nationalOfParent) {
        Spell around = around(spell, nationalOfParent);
        if (spell.activeOn(opening)) {
            begin++;
            stayed += around.stopsAfter(period.last()) ? 1 : 0;
            present += nationalOfParent.stream().anyMatch(national -> national.activeOn(period.last())) ? 1 : 0;
        }
        end += spell.activeOn(period.last()) ? 1 : 0;
        if (within(spell.start())) {
            countStart(spell, around, nationalOfParent.get(0));
        }
        if (spell.stop() != null && within(spell.stop())) {
            countStop(spell, around);
        }
        long from = Math.max(spell.start().toEpochDay(), opening.toEpochDay());
        long until = (spell.stopsAfter(period.last()) ? period.last() : spell.stop()).toEpochDay();
        personDays += Math.max(0, until - from);
    }

    private boolean within(LocalDate day) {
        return day.isAfter(opening) && !day.isAfter(period.last());
    }

    private void countStart(Spell spell, Spell around, Spell firstOfParent) {
        if (around.start().isBefore(spell.start())) {
            transfersIn++;
        } else if (firstOfParent.start().isBefore(around.start())) {
            restarts++;
        } else {
            newcomers++;
        }
    }

    private void countStop(Spell spell, Spell around) {
        if (around.stopsAfter(spell.stop())) {
            transfersOut++;
            return;
        }
        exits++;
        exitsByReason.merge(spell.reason(), 1L, Long::sum);
        avoidableExits += avoidable.test(spell.reason()) ? 1 : 0;
    }

    private static Spell around(Spell spell, List<Spell> nationalOfParent) {
        int low = 0;
        int high = nationalOfParent.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (nationalOfParent.get(middle).start().isAfter(spell.start())) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return nationalOfParent.get(low);
    }

    Flows flows() {
        double avgStock = (double) personDays / period.days();
        boolean anyone = personDays > 0;
        return new Flows(begin, newcomers, restarts, transfersIn, exits, transfersOut, end,
            Collections.unmodifiableMap(exitsByReason), avoidableExits, personDays, avgStock, (begin + end) / 2.0,
            anyone ? exits / avgStock : null,
            anyone ? avoidableExits / avgStock : null,
            anyone ? exits / (personDays / StockFlow.DAYS_PER_YEAR) : null,
            begin > 0 ? (double) stayed / begin : null,
            begin > 0 ? (double) present / begin : null);
    }
}
