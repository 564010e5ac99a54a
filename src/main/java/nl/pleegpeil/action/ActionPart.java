package nl.pleegpeil.action;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryDocument.Table;
import nl.pleegpeil.summary.SummaryPart;

/** What is done about Knelpunten of the region, in a summary: how many actions, and what is laid down for good. */
@ApplicationScoped
class ActionPart implements SummaryPart {

    private static final String ACTIONS = "acties";
    private static final int LATE_WEIGHT = 70;

    private final Metrics catalogue;
    private final ActionTexts texts;

    ActionPart(Metrics catalogue, @Localized("nl") ActionTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public Place place() {
        return Place.DOEN;
    }

    @Override
    public String heading() {
        return texts.partTitle();
    }

    @Override
    public Optional<Content> content(String area, Period period) {
        return AreaTree.inForce().upward(area).stream().filter(above -> above.kindOfArea() == AreaKind.REGION).findFirst()
                .flatMap(region -> ofRegion(region.code, region.name, period));
    }

    private Optional<Content> ofRegion(String code, String name, Period period) {
        Map<String, Integer> counted = catalogue.answer(ACTIONS, MetricQuery.yearly(Scope.everybody(), code).between(null, period.until())).rows().stream()
                .filter(row -> row.amount() != null).collect(Collectors.toMap(MetricRow::label, row -> row.amount().intValue()));
        int done = counted.getOrDefault("gereed", 0);
        int going = counted.getOrDefault("gepland", 0) + counted.getOrDefault("in_uitvoering", 0);
        int late = counted.getOrDefault("te_laat", 0);
        List<Knelpunt> embedded = Knelpunt.openToAll(code).stream()
                .filter(knelpunt -> knelpunt.embeddedIn != null && knelpunt.openedOn.isBefore(period.until())).toList();
        if (done + going + late == 0 && embedded.isEmpty()) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        if (done + going + late > 0) {
            sentences.add(texts.partCounts(name, done, going, late));
        }
        List<Table> tables = embedded.isEmpty() ? List.of() : List.of(new Table(texts.partEmbedded(name), List.of(texts.knelpuntTerm(), texts.partWhere()),
                embedded.stream().map(knelpunt -> List.of(knelpunt.title, knelpunt.embeddedIn)).toList()));
        List<Ask> asks = late == 0 ? List.of() : List.of(new Ask(LATE_WEIGHT, "acties", texts.askLate(late)));
        return Optional.of(new Content("", sentences, tables, asks));
    }
}
