package nl.pleegpeil.spell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.csv.CellValue;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Review;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.spell.SpellLedger.Outcome;
import nl.pleegpeil.spell.SpellLedger.Sender;

/** One file of spells while it is taken in. Of every row the first thing that is wrong is told, in a fixed order. */
final class SpellDelivery implements Delivery<HouseholdSpell> {

    /** Where a family belongs of which no area was given. */
    static final String NATIONAL = Scope.COUNTRY;

    private static final int AREA_LENGTH = 20;
    private static final int PROVIDER_LENGTH = 40;
    private static final int LONGEST_RECORD = 100;
    private static final Pattern GROUP = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+-]{0,39}");
    private static final List<String> KINDS = List.of("bestand", "netwerk", "beide", "onbekend");

    private final long importId;
    private final SpellLedger ledger;
    private final Pseudonyms pseudonyms;
    private final RecordNumbers numbers;
    private final ReasonCauses reasons;
    private final SpellTexts texts;
    private final LocalDate today;
    private final Set<String> areasOn;
    private final AreaTree areas = AreaTree.inForce();
    private final Set<String> providers = Provider.inForce().stream().map(provider -> provider.code).collect(Collectors.toSet());
    private final Set<Sender> senders = new HashSet<>();
    private BiPredicate<String, String> own = (area, provider) -> false;
    private long months;
    private long firstMonth;

    /** A date as it was given. */
    private record GivenDay(LocalDate day, boolean isMonth, String given) {

        boolean isMissing() {
            return given.isEmpty();
        }

        boolean isUnreadable() {
            return day == null && !given.isEmpty();
        }

        /** As a duplicate is told by: dates in the one way, whatever else as it stands. */
        String text() {
            return day == null ? given : day.toString();
        }
    }

    SpellDelivery(long importId, SpellLedger ledger, Pseudonyms pseudonyms, RecordNumbers numbers, ReasonCauses reasons,
            SpellTexts texts, LocalDate today, Set<String> areasOn) {
        this.importId = importId;
        this.ledger = ledger;
        this.pseudonyms = pseudonyms;
        this.numbers = numbers;
        this.reasons = reasons;
        this.texts = texts;
        this.today = today;
        this.areasOn = areasOn;
    }

    @Override
    public boolean tellsOneThing() {
        return true;
    }

    @Override
    public Draft<HouseholdSpell> read(Row row) {
        own = row::isOwn;
        GivenDay start = day(row.given("start"), false);
        GivenDay stop = day(row.given("stop"), true);
        HouseholdSpell spell = new HouseholdSpell();
        List<RowKey> keys = identify(row, spell, start, stop);
        check(row, start, stop);
        if (row.isGood()) {
            spell.startOn = start.day();
            spell.startIsMonth = start.isMonth();
            spell.stopOn = stop.day();
            spell.stopIsMonth = stop.isMonth();
            readWords(row, spell);
        }
        if (row.isGood()) {
            checkPlace(row, spell);
        }
        if (row.isGood()) {
            warn(row, spell, start, stop);
        }
        spell.importId = importId;
        return new Draft<>(keys.get(0), spell, keys.subList(1, keys.size()));
    }

    /** The hashes it is known by, whatever is wrong with it. */
    private List<RowKey> identify(Row row, HouseholdSpell spell, GivenDay start, GivenDay stop) {
        String household = row.given("gezin").isEmpty() ? "" : pseudonyms.household(row.given("gezin"));
        spell.householdHash = household;
        spell.contentHash = pseudonyms.fields(household, start.text(), stop.text(), row.given("reden"), row.given("groep"),
                row.given("gemeente"), row.given("regio"), row.given("aanbieder"), row.given("soort"));
        spell.openHash = pseudonyms.fields(household, start.text(), row.given("groep"), row.given("gemeente"),
                row.given("regio"), row.given("aanbieder"), row.given("soort"));
        List<RowKey> keys = new ArrayList<>(List.of(RowKey.of("inhoud", spell.contentHash)));
        String record = row.given("record");
        if (!record.isEmpty()) {
            spell.recordHash = pseudonyms.fields("record", record);
            spell.recordSealed = record.length() <= LONGEST_RECORD ? numbers.seal(record) : null;
            keys.add(RowKey.of("record", spell.recordHash));
        }
        return keys;
    }

    private void check(Row row, GivenDay start, GivenDay stop) {
        if (!row.isGood()) {
            return;
        }
        if (row.given("gezin").isEmpty()) {
            row.report("gezin", ProblemCode.E_PARENT_MISSING, texts.parentMissing());
        } else if (start.isMissing() || start.isUnreadable()) {
            row.report("start", ProblemCode.E_START_INVALID, texts.startInvalid());
        } else if (stop.isUnreadable()) {
            row.report("stop", ProblemCode.E_STOP_INVALID, texts.stopInvalid());
        } else if (!stop.isMissing() && stop.day().isBefore(start.day())) {
            row.report("stop", ProblemCode.E_STOP_BEFORE_START, texts.stopBeforeStart());
        } else if (start.day().equals(stop.day())) {
            row.report("stop", ProblemCode.E_ZERO_LENGTH, texts.zeroLength());
        } else if (stop.isMissing() && !row.given("reden").isEmpty()) {
            row.report("reden", ProblemCode.E_REASON_WITHOUT_STOP, texts.reasonWithoutStop());
        } else if (start.day().isAfter(today)) {
            row.report("start", ProblemCode.E_START_FUTURE, texts.startFuture());
        }
    }

    private void readWords(Row row, HouseholdSpell spell) {
        spell.kind = row.oneOf("soort", KINDS, "onbekend");
        spell.groupName = row.given("groep").isEmpty() ? null : row.given("groep");
        if (spell.groupName != null && !GROUP.matcher(spell.groupName).matches()) {
            row.report("groep", ProblemCode.E_FORMAT, texts.groupWrong());
        }
        if (row.given("record").length() > LONGEST_RECORD) {
            row.report("record", ProblemCode.E_FORMAT, row.texts().tooLong("record", LONGEST_RECORD));
        }
        spell.municipalityCode = row.code("gemeente", AREA_LENGTH);
        spell.regionCode = row.code("regio", AREA_LENGTH);
        String provider = row.code("aanbieder", PROVIDER_LENGTH);
        spell.providerCode = provider == null ? "" : provider;
        spell.reasonCode = spell.stopOn == null ? null : reason(row.given("reden"));
    }

    /** A code of the list in capitals, or one of the causes; null: not given, or not known. */
    private String reason(String given) {
        Optional<StopCause> cause = StopCause.of(given.toLowerCase(Locale.ROOT));
        if (cause.isPresent()) {
            return cause.get() == StopCause.ONBEKEND ? null : cause.get().code();
        }
        String code = given.toUpperCase(Locale.ROOT);
        return given.isEmpty() || reasons.causeOf(code).isEmpty() ? null : code;
    }

    private void checkPlace(Row row, HouseholdSpell spell) {
        String area = spell.municipalityCode != null ? spell.municipalityCode : spell.regionCode;
        if (area == null || areas.find(area).isEmpty()) {
            // Of nobody's region: it counts for the country only, so whoever sends it must deliver for the country.
            if (!row.isOwn(NATIONAL, spell.providerCode)) {
                row.report(area == null ? "gemeente" : column(spell), ProblemCode.E_UNKNOWN_CODE, row.texts().notYours());
            }
            return;
        }
        if (!row.isOwn(area, spell.providerCode)) {
            row.report(column(spell), ProblemCode.E_UNKNOWN_CODE, row.texts().notYours());
        } else if (areas.upward(area).stream().map(above -> above.code).noneMatch(areasOn::contains)) {
            row.report(column(spell), ProblemCode.E_NOT_SWITCHED_ON,
                    texts.notSwitchedOn(areas.find(area).map(found -> found.name).orElse(area)));
        }
    }

    private static String column(HouseholdSpell spell) {
        return spell.municipalityCode != null ? "gemeente" : "regio";
    }

    private void warn(Row row, HouseholdSpell spell, GivenDay start, GivenDay stop) {
        if (spell.stopOn != null && spell.stopOn.isAfter(today)) {
            row.report("stop", ProblemCode.W_STOP_FUTURE, texts.stopFuture());
        }
        warnUnknown(row, "gemeente", spell.municipalityCode, areas.find(spell.municipalityCode));
        warnUnknown(row, "regio", spell.regionCode, areas.find(spell.regionCode));
        if (!spell.providerCode.isEmpty() && !providers.contains(spell.providerCode)) {
            row.report("aanbieder", ProblemCode.W_UNKNOWN_CODE, texts.unknownProvider());
        }
        String given = row.given("reden");
        if (!given.isEmpty() && spell.reasonCode == null && !given.equalsIgnoreCase(StopCause.ONBEKEND.code())) {
            row.report("reden", ProblemCode.W_UNKNOWN_CODE, texts.unknownReason());
        }
        if (start.isMonth() || stop.isMonth()) {
            months++;
            firstMonth = firstMonth == 0 ? row.line() : firstMonth;
        }
    }

    private void warnUnknown(Row row, String column, String code, Optional<Area> area) {
        if (code != null && area.isEmpty()) {
            row.report(column, ProblemCode.W_UNKNOWN_CODE, texts.unknownArea());
        }
    }

    private static GivenDay day(String cell, boolean last) {
        Optional<LocalDate> day = CellValue.date(cell);
        if (day.isPresent()) {
            return new GivenDay(day.get(), false, cell);
        }
        return Period.parse(cell).filter(period -> period.grain() == Grain.MONTH)
                .map(month -> new GivenDay(last ? month.until().minusDays(1) : month.from(), true, cell))
                .orElseGet(() -> new GivenDay(null, false, cell));
    }

    @Override
    public Tally record(List<HouseholdSpell> batch) {
        batch.forEach(spell -> senders.add(Sender.of(spell)));
        List<Outcome> outcomes = ledger.record(batch, own);
        long unchanged = outcomes.stream().filter(outcome -> outcome == Outcome.UNCHANGED).count();
        return new Tally(outcomes.size() - unchanged, unchanged);
    }

    @Override
    public void review(Review review) {
        if (months > 0) {
            review.warn(firstMonth, "start", ProblemCode.W_MONTH, texts.months(months));
        }
    }

    @Override
    public void settle() {
        ledger.drawn(senders, today, importId);
    }
}
