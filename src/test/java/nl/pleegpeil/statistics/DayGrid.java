package nl.pleegpeil.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.pleegpeil.statistics.StockFlow.Period;
import nl.pleegpeil.statistics.StockFlow.Spell;

/**
 * The flows once more, by brute force: a yes or no per family and day, gaps within the bridge filled, then every day
 * compared with the day before. Slow and independent of the program's way of merging.
 */
public final class DayGrid {

    private final List<Spell> spells;
    private final int bridgeDays;
    private final int first;
    private final int days;

    public DayGrid(List<Spell> spells, int bridgeDays, LocalDate first, LocalDate last) {
        this.spells = spells;
        this.bridgeDays = bridgeDays;
        this.first = (int) first.toEpochDay();
        this.days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
    }

    public Flows flows(Predicate<Spell> scope, Period period, Predicate<String> avoidable) {
        long begin = 0;
        long newcomers = 0;
        long restarts = 0;
        long transfersIn = 0;
        long exits = 0;
        long transfersOut = 0;
        long end = 0;
        long avoidableExits = 0;
        long personDays = 0;
        long stayed = 0;
        long present = 0;
        Map<String, Long> reasons = new TreeMap<>();
        int t0 = (int) period.first().toEpochDay() - 1 - first;
        int t1 = (int) period.last().toEpochDay() - first;
        for (String parent : new TreeSet<>(spells.stream().map(Spell::parent).toList())) {
            boolean[] nation = grid(parent, spell -> true);
            boolean[] own = grid(parent, scope);
            begin += own[t0] ? 1 : 0;
            end += own[t1] ? 1 : 0;
            if (own[t0]) {
                boolean always = true;
                for (int day = t0; day <= t1; day++) {
                    always &= nation[day];
                }
                stayed += always ? 1 : 0;
                present += nation[t1] ? 1 : 0;
            }
            for (int day = t0 + 1; day <= t1; day++) {
                // A day from close to close was spent active if the family was active when it began.
                personDays += own[day - 1] ? 1 : 0;
                if (own[day] && !own[day - 1]) {
                    if (nation[day - 1]) {
                        transfersIn++;
                    } else if (anyBefore(nation, day)) {
                        restarts++;
                    } else {
                        newcomers++;
                    }
                }
                if (!own[day] && own[day - 1]) {
                    if (nation[day]) {
                        transfersOut++;
                    } else {
                        exits++;
                        String reason = reason(parent, scope, day);
                        reasons.merge(reason, 1L, Long::sum);
                        avoidableExits += avoidable.test(reason) ? 1 : 0;
                    }
                }
            }
        }
        double years = personDays / 365.25;
        double average = personDays / (double) (t1 - t0);
        return new Flows(begin, newcomers, restarts, transfersIn, exits, transfersOut, end, reasons, avoidableExits,
            personDays, average, (begin + end) / 2.0, personDays == 0 ? null : exits / average,
            personDays == 0 ? null : avoidableExits / average, personDays == 0 ? null : exits / years,
            begin == 0 ? null : stayed / (double) begin, begin == 0 ? null : present / (double) begin);
    }

    private boolean[] grid(String parent, Predicate<Spell> scope) {
        boolean[] grid = new boolean[days];
        for (Spell spell : spells) {
            if (spell.parent().equals(parent) && scope.test(spell)) {
                for (int day = 0; day < days; day++) {
                    long date = first + day;
                    grid[day] |= date >= spell.start().toEpochDay()
                        && (spell.stop() == null || date < spell.stop().toEpochDay());
                }
            }
        }
        int lastActive = -1;
        for (int day = 0; day < days; day++) {
            if (grid[day]) {
                int gap = day - lastActive - 1;
                if (lastActive >= 0 && gap <= bridgeDays) {
                    for (int hole = lastActive + 1; hole < day; hole++) {
                        grid[hole] = true;
                    }
                }
                lastActive = day;
            }
        }
        return grid;
    }

    private String reason(String parent, Predicate<Spell> scope, int day) {
        LocalDate stop = LocalDate.ofEpochDay((long) first + day);
        return spells.stream().filter(spell -> spell.parent().equals(parent) && scope.test(spell))
            .filter(spell -> stop.equals(spell.stop()))
            .max(Comparator.comparing(Spell::start).thenComparing(Spell::record)).orElseThrow().reason();
    }

    private static boolean anyBefore(boolean[] grid, int day) {
        for (int earlier = 0; earlier < day; earlier++) {
            if (grid[earlier]) {
                return true;
            }
        }
        return false;
    }
}
