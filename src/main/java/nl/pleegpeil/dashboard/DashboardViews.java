package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;

/** Reads from the address of a page what it is to show. */
@Named("views")
@ApplicationScoped
public class DashboardViews {

    /** How far the figures of a page run when the reader chose no period, and beside which areas they stand. */
    private enum Span {
        YEARS_BESIDE_OTHERS(""), YEARS_BESIDE_REGION("regio"), YEARS("jaren"), UP_TO_TODAY("vandaag"), EVERY_PERIOD("alles");

        private final String code;

        Span(String code) {
            this.code = code;
        }

        private static Span of(String code) {
            return Stream.of(values()).filter(span -> span.code.equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no span of a page: " + code));
        }

        private boolean runsToToday() {
            return this == UP_TO_TODAY || this == EVERY_PERIOD;
        }

        private List<AreaName> beside(List<AreaName> wider) {
            return this == YEARS_BESIDE_OTHERS ? wider : this == YEARS_BESIDE_REGION ? wider.stream().filter(area -> !area.country()).toList() : List.of();
        }
    }

    /** The metric whose counts say from which year on a page has anything to tell. */
    private static final String FLOWS = "vervangingsratio";
    private static final String NETHERLANDS = "NL";

    private final Metrics catalogue;
    private final FilterTexts texts;
    private final Clock clock;

    DashboardViews(Metrics catalogue, @Localized("nl") FilterTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the parameters of an address ask to see; what makes no sense in them is said in the view. */
    @Transactional
    public DashboardView of(Map<String, String> parameters, Scope scope) {
        AreaTree tree = AreaTree.inForce();
        DashboardFilter asked = DashboardFilter.read(parameters, scope.homeArea(), tree, texts);
        Area chosen = tree.find(asked.area()).orElse(null);
        if (chosen == null) {
            AreaName unknown = new AreaName(asked.area(), asked.area(), false, false);
            return new DashboardView(scope, asked, unknown, List.of(), areas(tree), 0, 0, "");
        }
        AreaName area = AreaName.of(chosen, tree);
        List<AreaName> wider = wider(chosen, tree);
        List<AreaName> shown = Stream.concat(Stream.of(area), wider.stream()).toList();
        List<Integer> years = years(scope, shown, asked.kind(), asked.per());
        if (years.isEmpty()) {
            // No figure per half-year or month: the reader can still choose among the years that have any.
            years = years(scope, shown, asked.kind(), Grain.YEAR);
        }
        if (years.isEmpty()) {
            return new DashboardView(scope, asked, area, wider, areas(tree), 0, 0, sentence(area, wider, period(asked, Span.YEARS), asked, true));
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        // Households were counted long before anybody counted who came and went; a page begins where both began.
        DashboardFilter filter = asked.between(asked.from() == null ? LocalDate.of(first, 1, 1) : asked.from(),
                asked.until() == null ? LocalDate.of(last + 1, 1, 1) : asked.until());
        int from = filter.from().getYear();
        int to = filter.until().minusDays(1).getYear();
        return new DashboardView(scope, filter, area, wider, areas(tree), Math.min(first, from), Math.max(last, to),
                sentence(area, wider, period(filter, Span.YEARS), filter, true));
    }

    /**
     * What a page shows, in words: {@code {inject:views.sentence(view, 'vandaag', 'nee')}}.
     *
     * @param span how far its figures run when the reader chose no period, and of which areas they are: "" the years of in- and
     *             outflow, beside the wider areas; regio those years, beside the region; jaren those years, of the area alone;
     *             vandaag from the first of those years up to today; alles every period there is
     * @param kinds nee where nothing is told apart by the kind of family
     */
    public String sentence(DashboardView view, String span, String kinds) {
        Span runs = Span.of(span);
        return view.sentence().isEmpty() ? "" : sentence(view.area(), runs.beside(view.wider()), period(view.filter(), runs), view.filter(), !kinds.equals("nee"));
    }

    /** The span again when it has no last year of its own, so that vandaag can be chosen as its end; "" otherwise. */
    public String openEnd(String span) {
        return Span.of(span).runsToToday() ? span : "";
    }

    private String period(DashboardFilter filter, Span span) {
        LocalDate from = span == Span.EVERY_PERIOD ? filter.asAsked().from() : filter.from();
        LocalDate until = span.runsToToday() ? filter.asAsked().until() : filter.until();
        String first = from == null ? "" : from.getDayOfYear() == 1 ? String.valueOf(from.getYear()) : DutchDays.inWords(from);
        if (until == null) {
            return texts.viewPeriod(first, span.runsToToday() ? texts.viewToday(DutchDays.inWords(LocalDate.now(clock))) : "");
        }
        LocalDate last = until.minusDays(1);
        return texts.viewPeriod(first, until.getDayOfYear() == 1 ? String.valueOf(last.getYear()) : DutchDays.inWords(last));
    }

    private List<Integer> years(Scope scope, List<AreaName> shown, String kind, Grain per) {
        return shown.stream()
                .flatMap(each -> catalogue.answer(FLOWS, MetricQuery.yearly(scope, each.code()).of(kind).per(per)).rows().stream())
                .map(MetricRow::label).flatMap(label -> Period.parse(label).stream()).map(Period::year).distinct().sorted().toList();
    }

    /** The region and the country it lies in. An invented country says nothing; an example is held against the real one. */
    private static List<AreaName> wider(Area chosen, AreaTree tree) {
        List<AreaName> wider = new ArrayList<>();
        boolean example = AreaName.of(chosen, tree).example();
        for (Area area : tree.upward(chosen.code)) {
            boolean invented = example && area.kindOfArea() == AreaKind.COUNTRY;
            if (!area.code.equals(chosen.code) && !invented) {
                wider.add(AreaName.of(area, tree));
            }
        }
        if (example) {
            tree.find(NETHERLANDS).map(country -> AreaName.of(country, tree)).ifPresent(wider::add);
        }
        return wider;
    }

    private static List<Option> areas(AreaTree tree) {
        List<Option> options = new ArrayList<>();
        for (AreaKind kind : AreaKind.values()) {
            tree.all().stream().filter(area -> area.kindOfArea() == kind)
                    .sorted(Comparator.comparing(area -> area.name))
                    .forEach(area -> options.add(new Option(area.code, AreaName.of(area, tree).title())));
        }
        return options;
    }

    private String sentence(AreaName area, List<AreaName> wider, String period, DashboardFilter filter, boolean hasKinds) {
        String areas = wider.isEmpty() ? area.called()
                : texts.viewAreas(area.called(), Words.list(wider.stream().map(AreaName::called).toList()));
        return texts.viewSentence(areas, period, hasKinds ? texts.kindInSentence(filter.kind()) : "", filter.per().code());
    }
}
