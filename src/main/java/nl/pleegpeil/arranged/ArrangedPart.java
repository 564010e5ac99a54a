package nl.pleegpeil.arranged;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryDocument.Table;
import nl.pleegpeil.summary.SummaryPart;

/** What is arranged, in every summary: it works for the smallest municipality too. */
@ApplicationScoped
class ArrangedPart implements SummaryPart {

    private static final int NOT_ARRANGED = 60;
    private static final int MANY_UNKNOWN = 50;
    private static final int MANY = 4;

    private final ArrangedOverview overview;
    private final ArrangedTexts texts;

    ArrangedPart(ArrangedOverview overview, @Localized("nl") ArrangedTexts texts) {
        this.overview = overview;
        this.texts = texts;
    }

    @Override
    public Place place() {
        return Place.DOEN;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String heading() {
        return texts.partTitle();
    }

    @Override
    public Optional<Content> content(String code, Period period) {
        Area area = Area.coded(code).orElseThrow();
        return Optional.of(area.kindOfArea() == AreaKind.MUNICIPALITY ? ofMunicipality(area) : ofRegion(area));
    }

    private Content ofMunicipality(Area area) {
        List<ArrangedOverview.Line> lines = overview.of(area.code);
        long unknown = count(lines, Answer.ONBEKEND);
        if (unknown == lines.size()) {
            return new Content("", List.of(texts.partNone()), List.of(), List.of(new Ask(MANY_UNKNOWN, "geregeld", texts.askUnknown(unknown))));
        }
        long yes = count(lines, Answer.JA);
        String sentence = yes == 1 ? texts.partOne(area.name, count(lines, Answer.DEELS), count(lines, Answer.NEE), unknown)
                : texts.partMany(area.name, yes, count(lines, Answer.DEELS), count(lines, Answer.NEE), unknown);
        List<List<String>> rows = lines.stream().map(line -> List.of(texts.name(line.point()), texts.answer(line.answer()))).toList();
        List<Ask> asks = new ArrayList<>();
        lines.stream().filter(line -> line.answer() == Answer.NEE).findFirst()
                .ifPresent(line -> asks.add(new Ask(NOT_ARRANGED, "geregeld", texts.askPoint(texts.name(line.point())))));
        if (unknown >= MANY) {
            asks.add(new Ask(MANY_UNKNOWN, "geregeld", texts.askUnknown(unknown)));
        }
        return new Content("", List.of(sentence), List.of(new Table(texts.partCaption(), List.of(texts.point(), texts.answerColumn()), rows)), asks);
    }

    private Content ofRegion(Area area) {
        List<Area> municipalities = overview.municipalitiesOf(area);
        List<ArrangedOverview.Count> counts = overview.over(municipalities);
        long yes = counts.stream().mapToLong(ArrangedOverview.Count::yes).sum();
        long partly = counts.stream().mapToLong(ArrangedOverview.Count::partly).sum();
        long no = counts.stream().mapToLong(ArrangedOverview.Count::no).sum();
        long unknown = counts.stream().mapToLong(ArrangedOverview.Count::unknown).sum();
        if (yes + partly + no == 0) {
            return new Content("", List.of(texts.partNone()), List.of(), List.of());
        }
        List<List<String>> rows = counts.stream().map(count -> List.of(texts.name(count.point()), String.valueOf(count.yes()), String.valueOf(count.partly()),
                String.valueOf(count.no()), String.valueOf(count.unknown()))).toList();
        return new Content("", List.of(texts.partRegion(municipalities.size(), yes + partly + no + unknown, yes, partly, no, unknown)),
                List.of(new Table(texts.countedCaption(), List.of(texts.point(), texts.yes(), texts.partly(), texts.no(), texts.unknown()), rows)), List.of());
    }

    private static long count(List<ArrangedOverview.Line> lines, Answer answer) {
        return lines.stream().filter(line -> line.answer() == answer).count();
    }
}
