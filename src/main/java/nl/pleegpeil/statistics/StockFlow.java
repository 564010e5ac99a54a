package nl.pleegpeil.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Stock and flow of foster families from their registered spells: validation, merging, in- and outflow with restarts
 * and transfers, person-days, churn and retention.
 *
 * <p>A date means the close of that day: a family is active at the close of day d when {@code start <= d < stop}.
 * Within a scope the identity {@code begin + newcomers + restarts + transfersIn - exits - transfersOut = end} holds
 * exactly. Sources: CBS Jeugdbescherming tables (opening and closing stock, in- and outflow); Preston, Heuveline and
 * Guillot 2001, ch. 1.
 */
public final class StockFlow {

    /** The gap in days between a stop and the next start that still counts as one spell, where none is given. */
    public static final int DEFAULT_BRIDGE_DAYS = 1;
    /** Days in a person-year. */
    public static final double DAYS_PER_YEAR = 365.25;
    /** The reason of a stop that was registered without one. */
    public static final String UNKNOWN_REASON = "unknown";
    /** The municipality or region of a spell that was registered without one; such a spell counts nationally. */
    public static final String UNKNOWN_AREA = "ONBEKEND";

    private final List<Spell> spells;
    private final int bridgeDays;
    private final Map<String, List<Spell>> national;

    private StockFlow(Collection<Spell> spells, int bridgeDays) {
        if (bridgeDays < 0) {
            throw new IllegalArgumentException("bridgeDays must not be negative, was " + bridgeDays);
        }
        this.spells = List.copyOf(spells);
        this.bridgeDays = bridgeDays;
        this.national = SpellMerging.byParent(this.spells, bridgeDays);
    }

    /**
     * A registered spell as it was delivered; null or blank = not given. Dates are texts because they may be wrong.
     *
     * @param record       identification of the record; plays no part in finding duplicates
     * @param parent       pseudonym of the foster family
     * @param start        first day, yyyy-MM-dd
     * @param stop         registered end date, yyyy-MM-dd: the family is no longer active at the close of that day
     * @param reason       why it stopped
     * @param group        a group to compare by
     * @param municipality area code
     * @param region       area code
     * @param provider     code of the provider
     * @param kind         kind of foster care
     */
    public record Registration(String record, String parent, String start, String stop, String reason, String group,
            String municipality, String region, String provider, String kind) {

        /** Blank fields become null. */
        public Registration {
            record = given(record);
            parent = given(parent);
            start = given(start);
            stop = given(stop);
            reason = given(reason);
            group = given(group);
            municipality = given(municipality);
            region = given(region);
            provider = given(provider);
            kind = given(kind);
        }

        /** A registration without provider and kind. */
        public Registration(String record, String parent, String start, String stop, String reason, String group,
                String municipality, String region) {
            this(record, parent, start, stop, reason, group, municipality, region, null, null);
        }

        private static String given(String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    /** What can be wrong with a registration, in the order in which it is looked for. */
    public enum Code {
        /** No parent. */
        E_PARENT_MISSING,
        /** Start missing or not a real date. */
        E_START_INVALID,
        /** Stop not a real date. */
        E_STOP_INVALID,
        /** Stop before start. */
        E_STOP_BEFORE_START,
        /** Stop on the day of the start: never active at the close of a day, so neither a start nor an exit. */
        E_ZERO_LENGTH,
        /** A reason for a stop that did not happen. */
        E_REASON_WITHOUT_STOP,
        /** Start after the day the data were drawn. */
        E_START_FUTURE,
        /** All but the record's identification equal to an earlier record. */
        E_DUPLICATE,
        /** Kept: stop after the day the data were drawn; still active until then. */
        W_STOP_FUTURE;

        /** Whether a registration with this code is left out. */
        public boolean rejects() {
            return this != W_STOP_FUTURE;
        }
    }

    /**
     * One finding.
     *
     * @param index  place of the registration in the delivered list, from 0
     * @param record its identification, may be null
     * @param code   what was found
     */
    public record Problem(int index, String record, Code code) {
    }

    /**
     * The valid spells in the order of delivery, and what was found wrong.
     *
     * @param counts the number of registrations per code, every code present
     */
    public record Validation(List<Spell> spells, List<Problem> problems, Map<Code, Integer> counts) {

        Validation(List<Spell> spells, List<Problem> problems) {
            this(List.copyOf(spells), List.copyOf(problems), tally(problems));
        }

        private static Map<Code, Integer> tally(List<Problem> problems) {
            Map<Code, Integer> counts = new EnumMap<>(Code.class);
            for (Code code : Code.values()) {
                counts.put(code, 0);
            }
            problems.forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));
            return Collections.unmodifiableMap(counts);
        }

        /** Number of registrations left out. */
        public int rejected() {
            return counts.entrySet().stream().filter(count -> count.getKey().rejects())
                .mapToInt(Map.Entry::getValue).sum();
        }
    }

    /**
     * A valid spell, registered or merged.
     *
     * @param record       identification (of the first, when merged), may be null
     * @param parent       pseudonym of the foster family
     * @param start        first day
     * @param stop         registered end date, after start; null = still active
     * @param reason       why it stopped; null while active, {@link #UNKNOWN_REASON} when not given
     * @param group        a group to compare by (of the first, when merged), may be null; so are provider and kind
     * @param municipality area code (of the first, when merged), {@link #UNKNOWN_AREA} when not given
     * @param region       area code, likewise
     */
    public record Spell(String record, String parent, LocalDate start, LocalDate stop, String reason, String group,
            String municipality, String region, String provider, String kind) {

        /** Fills in what was not given. */
        public Spell {
            Objects.requireNonNull(parent, "parent");
            Objects.requireNonNull(start, "start");
            if (stop != null && !stop.isAfter(start)) {
                throw new IllegalArgumentException("stop must lie after start: " + start + ", " + stop);
            }
            reason = stop == null ? null : reason == null ? UNKNOWN_REASON : reason;
            municipality = municipality == null ? UNKNOWN_AREA : municipality;
            region = region == null ? UNKNOWN_AREA : region;
        }

        /** A spell without provider and kind. */
        public Spell(String record, String parent, LocalDate start, LocalDate stop, String reason, String group,
                String municipality, String region) {
            this(record, parent, start, stop, reason, group, municipality, region, null, null);
        }

        /** Whether the family is active at the close of the day. */
        public boolean activeOn(LocalDate day) {
            return !start.isAfter(day) && stopsAfter(day);
        }

        /** Whether the spell has not ended at the close of the day. */
        public boolean stopsAfter(LocalDate day) {
            return stop == null || stop.isAfter(day);
        }
    }

    /**
     * The spells that are looked at: those of the country, of a region or of a municipality.
     *
     * @param level which field of the spell decides
     * @param code  area code; null for the country
     */
    public record Scope(Level level, String code) {

        /** Level of an area. */
        public enum Level { COUNTRY, REGION, MUNICIPALITY }

        /** All spells. */
        public static Scope country() {
            return new Scope(Level.COUNTRY, null);
        }

        /** The spells of one region. */
        public static Scope region(String code) {
            return new Scope(Level.REGION, Objects.requireNonNull(code, "code"));
        }

        /** The spells of one municipality. */
        public static Scope municipality(String code) {
            return new Scope(Level.MUNICIPALITY, Objects.requireNonNull(code, "code"));
        }

        boolean holds(Spell spell) {
            return switch (level) {
                case COUNTRY -> true;
                case REGION -> spell.region().equals(code);
                case MUNICIPALITY -> spell.municipality().equals(code);
            };
        }
    }

    /**
     * A period, both days inclusive.
     *
     * @param first P0; the opening stock is taken at the close of the day before
     * @param last  P1; the closing stock is taken at the close of this day
     */
    public record Period(LocalDate first, LocalDate last) {

        /** Refuses a period that ends before it begins. */
        public Period {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the period ends before it begins: " + first + ", " + last);
            }
        }

        LocalDate opening() {
            return first.minusDays(1);
        }

        /** Length in days. */
        public long days() {
            return last.toEpochDay() - opening().toEpochDay();
        }
    }

    /**
     * Validates registrations; the first code that applies decides.
     *
     * @param asOf the day the data were drawn; later starts are refused, later stops ignored
     */
    public static Validation validate(List<Registration> registrations, LocalDate asOf) {
        return SpellValidation.validate(registrations, asOf);
    }

    /** Prepares valid spells with the default bridge. */
    public static StockFlow of(Collection<Spell> spells) {
        return of(spells, DEFAULT_BRIDGE_DAYS);
    }

    /**
     * Prepares valid spells.
     *
     * @param bridgeDays the gap in days between a stop and the next start that still counts as one spell, 0 or more:
     *                   0 joins overlaps and restarts on the same day, 1 also "ends 31 December, starts 1 January"
     */
    public static StockFlow of(Collection<Spell> spells, int bridgeDays) {
        return new StockFlow(spells, bridgeDays);
    }

    /** The merged spells within a scope, by parent and start. The country's are the unit of tenure. */
    public List<Spell> merged(Scope scope) {
        List<Spell> all = new ArrayList<>();
        new TreeMap<>(mergedByParent(scope)).values().forEach(all::addAll);
        return all;
    }

    /** The merged spells of which {@code within} holds for the registered ones, by parent and start. */
    public List<Spell> merged(Predicate<Spell> within) {
        List<Spell> all = new ArrayList<>();
        new TreeMap<>(mergedByParent(within)).values().forEach(all::addAll);
        return all;
    }

    /**
     * The flows of several periods, in their order, of whatever part of the spells: those of some areas, of a kind, of a
     * provider. What enters or leaves that part without a break in the country is a transfer.
     */
    public List<Flows> flows(Predicate<Spell> within, List<Period> periods, Predicate<String> avoidable) {
        Map<String, List<Spell>> own = mergedByParent(within);
        return periods.stream().map(period -> {
            FlowCount count = new FlowCount(period, avoidable);
            own.forEach((parent, spellsOfParent) -> spellsOfParent.forEach(spell -> count.add(spell, national.get(parent))));
            return count.flows();
        }).toList();
    }

    /** The flows of a scope in a period; no reason counts as avoidable. */
    public Flows flows(Scope scope, Period period) {
        return flows(scope, period, reason -> false);
    }

    /** The flows of a scope in a period; exits with an avoidable reason make the avoidable churn. */
    public Flows flows(Scope scope, Period period, Predicate<String> avoidable) {
        FlowCount count = new FlowCount(period, avoidable);
        mergedByParent(scope).forEach((parent, own) -> own.forEach(spell -> count.add(spell, national.get(parent))));
        return count.flows();
    }

    private Map<String, List<Spell>> mergedByParent(Scope scope) {
        if (scope.level() == Scope.Level.COUNTRY) {
            return national;
        }
        return mergedByParent(scope::holds);
    }

    private Map<String, List<Spell>> mergedByParent(Predicate<Spell> within) {
        return SpellMerging.byParent(spells.stream().filter(within).toList(), bridgeDays);
    }
}
