package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Review;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/** Files of kind {@code uitval}: why families stopped, as counts per half-year or year. */
@ApplicationScoped
class StopsImport implements ImportKind<ReportedStops> {

    static final List<String> YES_PARTLY_NO = List.of("ja", "deels", "nee", "onbekend");
    static final List<String> YES_MAYBE_NO = List.of("ja", "misschien", "nee", "onbekend");

    private static final int AREA_LENGTH = 20;
    private static final int PROVIDER_LENGTH = 40;
    private static final int REASONS_LENGTH = 60;
    private static final int MOST_CONTRIBUTING = 3;
    private static final List<String> KINDS = List.of("bestand", "netwerk", "beide", "onbekend");
    private static final List<String> REPORTERS = List.of("aanbieder", "aandachtsfunctionaris");

    private final DropoutTexts texts;
    private final Clock clock;

    StopsImport(DropoutTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "uitval";
    }

    @Override
    public boolean hasKey() {
        return false;
    }

    @Override
    public Optional<String> ground() {
        return Optional.of(texts.importGround());
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("periode"), Column.required("gebied"), Column.optional("aanbieder"), Column.optional("soort"),
                Column.required("hoofdreden"), Column.optional("meespelend"), Column.optional("eigen_keuze"),
                Column.optional("had_anders_gekund"), Column.optional("terugkeer"), Column.optional("bron"), Column.optional("aantal"));
    }

    @Override
    public Delivery<ReportedStops> open(long importId) {
        return new StopsDelivery(importId);
    }

    private final class StopsDelivery implements Delivery<ReportedStops> {

        private final long importId;
        private final AreaTree areas = AreaTree.inForce();
        private final Set<String> providers = Provider.inForce().stream().map(provider -> provider.code).collect(Collectors.toSet());
        private final StopsOverlaps overlaps = new StopsOverlaps();
        private final Set<String> reasons = StopReason.inForce().stream().map(reason -> reason.code).collect(Collectors.toSet());

        StopsDelivery(long importId) {
            this.importId = importId;
        }

        @Override
        public Draft<ReportedStops> read(Row row) {
            ReportedStops stops = new ReportedStops();
            Period period = row.period("periode");
            if (period != null && period.grain() != Grain.YEAR && period.grain() != Grain.HALF_YEAR) {
                row.report("periode", ProblemCode.E_FORMAT, texts.periodTooShort());
            } else if (period != null) {
                stops.setPeriod(period);
            }
            readPlace(row, stops, period);
            stops.kind = row.oneOf("soort", KINDS, "onbekend");
            readReasons(row, stops);
            stops.ownChoice = row.oneOf("eigen_keuze", YES_PARTLY_NO, null);
            stops.otherwise = row.oneOf("had_anders_gekund", YES_MAYBE_NO, null);
            stops.wouldReturn = row.oneOf("terugkeer", YES_MAYBE_NO, null);
            stops.reporter = row.oneOf("bron", REPORTERS, REPORTERS.get(0));
            Long amount = row.count("aantal");
            stops.amount = Objects.requireNonNullElse(amount, 1L);
            if (stops.amount == 0) {
                row.report("aantal", ProblemCode.E_FORMAT, texts.amountNought());
            }
            if (row.isGood()) {
                overlaps.met(stops, period, row.line());
            }
            return new Draft<>(null, stops);
        }

        private void readPlace(Row row, ReportedStops stops, Period period) {
            stops.areaCode = row.code("gebied", AREA_LENGTH);
            stops.providerCode = Objects.requireNonNullElse(row.code("aanbieder", PROVIDER_LENGTH), "");
            Area area = areas.find(stops.areaCode).orElse(null);
            if (stops.areaCode != null && area == null) {
                row.report("gebied", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("gebied"));
            } else if (area != null) {
                if (period != null && !area.isValidIn(period)) {
                    row.report("gebied", ProblemCode.E_AREA_NOT_VALID, row.texts().areaNotValid(area.name, period.code()));
                }
                row.requireOwn(stops.areaCode, stops.providerCode);
            }
            if (!stops.providerCode.isEmpty() && !providers.contains(stops.providerCode)) {
                row.report("aanbieder", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownProvider("aanbieder"));
            }
        }

        private void readReasons(Row row, ReportedStops stops) {
            stops.mainReason = known(row, "hoofdreden", row.code("hoofdreden", REASONS_LENGTH));
            // The plus between codes is no letter of a code.
            String typed = row.joined("meespelend", REASONS_LENGTH);
            if (typed == null) {
                return;
            }
            List<String> codes = Arrays.stream(typed.split("\\+")).map(String::strip).filter(code -> !code.isEmpty())
                    .map(code -> code.toUpperCase(Locale.ROOT)).toList();
            Set<String> different = new TreeSet<>(codes);
            if (codes.size() > MOST_CONTRIBUTING) {
                row.report("meespelend", ProblemCode.E_FORMAT, texts.tooManyContributing());
            } else if (different.size() < codes.size() || different.contains(stops.mainReason)) {
                row.report("meespelend", ProblemCode.E_FORMAT, texts.contributingTwice());
            } else if (codes.stream().allMatch(code -> known(row, "meespelend", code) != null)) {
                stops.contributing1 = at(codes, 0);
                stops.contributing2 = at(codes, 1);
                stops.contributing3 = at(codes, 2);
            }
        }

        private String known(Row row, String column, String code) {
            if (code == null) {
                return null;
            }
            String upper = code.toUpperCase(Locale.ROOT);
            if (!reasons.contains(upper)) {
                row.report(column, ProblemCode.E_UNKNOWN_CODE, texts.unknownReason());
                return null;
            }
            return upper;
        }

        private static String at(List<String> codes, int place) {
            return place < codes.size() ? codes.get(place) : null;
        }

        @Override
        public Tally record(List<ReportedStops> batch) {
            batch.forEach(stops -> {
                stops.importId = importId;
                stops.recordedAt = clock.instant();
            });
            ReportedStops.persist(batch);
            ReportedStops.flush();
            // A large file must not stay in memory.
            ReportedStops.getEntityManager().clear();
            return new Tally(batch.size(), 0);
        }

        @Override
        public void review(Review review) {
            overlaps.warnIn(review);
        }
    }
}
