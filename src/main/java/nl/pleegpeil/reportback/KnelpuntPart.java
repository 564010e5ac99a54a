package nl.pleegpeil.reportback;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryDocument.Table;
import nl.pleegpeil.summary.SummaryPart;
import nl.pleegpeil.workflow.StatusWords;

/**
 * The Knelpunten of the region, in a summary: those that {@link PublicPages} shows. A municipality has no list of its own,
 * because what was heard in one place could point to a family.
 */
@ApplicationScoped
class KnelpuntPart implements SummaryPart {

    private static final int OPEN_WEIGHT = 60;
    private static final int MOST_ROWS = 12;

    private final ReportTexts texts;
    private final StatusWords statuses;

    KnelpuntPart(@Localized("nl") ReportTexts texts, StatusWords statuses) {
        this.texts = texts;
        this.statuses = statuses;
    }

    @Override
    public Place place() {
        return Place.HOREN;
    }

    @Override
    public String heading() {
        return texts.partTitle();
    }

    @Override
    public Optional<Content> content(String area, Period period) {
        String region = SignalDesk.regionOf(area);
        if (region == null) {
            return Optional.empty();
        }
        AreaTree tree = AreaTree.inForce();
        Map<Knelpunt, Long> heardIn = new LinkedHashMap<>();
        Knelpunt.openToAll(region).stream().filter(knelpunt -> knelpunt.openedOn.isBefore(period.until()))
                .forEach(knelpunt -> heardIn.put(knelpunt, municipalities(knelpunt, tree)));
        if (heardIn.isEmpty()) {
            return Optional.empty();
        }
        List<Map.Entry<Knelpunt, Long>> widest = heardIn.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Knelpunt, Long> each) -> each.getValue()).reversed()).toList();
        long open = heardIn.keySet().stream().filter(knelpunt -> knelpunt.statusNow().isOpen()).count();
        String name = tree.find(region).map(found -> found.name).orElse(region);
        String headline = heardIn.size() == 1 ? texts.partHeadlineOne(name, widest.get(0).getKey().title) : texts.partHeadline(name, heardIn.size(), open);
        List<String> sentences = new ArrayList<>(List.of(headline));
        if (heardIn.size() > MOST_ROWS) {
            sentences.add(texts.partMore(MOST_ROWS));
        }
        List<List<String>> rows = widest.stream().limit(MOST_ROWS).map(each -> List.of(each.getKey().title, statuses.of(each.getKey().statusNow()),
                each.getValue() == 0 ? texts.partPlaceUnknown() : String.valueOf(each.getValue()))).toList();
        List<Ask> asks = widest.stream().filter(each -> each.getKey().statusNow().isOpen()).limit(1)
                .map(each -> new Ask(OPEN_WEIGHT, "knelpunten", texts.askKnelpunt(each.getKey().title))).toList();
        return Optional.of(new Content(headline, sentences,
                List.of(new Table(texts.partCaption(name), List.of(texts.partKnelpunt(), texts.openStatus(), texts.partHeardIn()), rows)), asks));
    }

    private static long municipalities(Knelpunt knelpunt, AreaTree tree) {
        return KnelpuntLink.holding(knelpunt.id).stream().map(link -> link.areaCode).distinct()
                .filter(code -> tree.find(code).map(Area::kindOfArea).filter(AreaKind.MUNICIPALITY::equals).isPresent()).count();
    }
}
