package nl.pleegpeil.summary;

import io.quarkus.arc.All;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.FigureReader.Told;
import nl.pleegpeil.summary.SummaryDocument.Block;
import nl.pleegpeil.summary.SummaryDocument.Figure;
import nl.pleegpeil.summary.SummaryDocument.Section;
import nl.pleegpeil.summary.SummaryDocument.Side;
import nl.pleegpeil.summary.SummaryDocument.Table;
import nl.pleegpeil.summary.SummaryPart.Ask;
import nl.pleegpeil.summary.SummaryPart.Content;

/** Writes a draft: all figures, a sentence by rule at each, and what the rooms add. */
@ApplicationScoped
public class SummaryWriter {

    /** The page about the municipality itself, where the figures are of a wider area. */
    public static final String LOCAL = "lokaal";

    private static final int QUESTIONS = 3;
    private static final int SHRINKS = 90;
    private static final int DOUBTED = 40;
    private static final int MOSTLY_HIDDEN = 35;

    /** A part that has something to tell. */
    private record Filled(SummaryPart part, Content content) {
    }

    private final FigureReader reader;
    private final List<SummaryPart> parts;
    private final List<SummaryGoals> goals;
    private final SummaryTexts texts;
    private final Clock clock;

    SummaryWriter(FigureReader reader, @All List<SummaryPart> parts, @All List<SummaryGoals> goals, @Localized("nl") SummaryTexts texts, Clock clock) {
        this.reader = reader;
        this.parts = parts.stream().sorted(Comparator.comparing(SummaryPart::place).thenComparing(SummaryPart::order).thenComparing(SummaryPart::heading)).toList();
        this.goals = goals;
        this.texts = texts;
        this.clock = clock;
    }

    /** The draft for a municipality or a region. */
    public SummaryDocument draft(Area area, SummaryPeriod of) {
        AreaTree tree = AreaTree.inForce();
        Period year = of.figuresYear();
        Area figuresArea = area;
        List<Told> told = read(area, tree, year);
        for (Area wider : wider(area, tree)) {
            if (FigureReader.isMostlyHidden(told)) {
                figuresArea = wider;
                told = read(wider, tree, year);
            }
        }
        boolean isWidened = !figuresArea.code.equals(area.code);
        List<Filled> own = filled(area, of.period());
        List<Filled> shown = isWidened && figuresArea.kindOfArea() == AreaKind.REGION ? filled(figuresArea, of.period()) : own;
        List<Section> sections = new ArrayList<>(sections(shown, told, of, isWidened ? area : null));
        if (isWidened && shown != own) {
            sections.add(local(area, own));
        }
        List<Figure> figures = told.stream().map(Told::figure).toList();
        String called = FigureReader.called(area);
        return new SummaryDocument(SummaryDocument.FORMAT, area.code, called, of.code(), inWords(of.period()), year.year(), figuresArea.code,
                FigureReader.called(figuresArea), isWidened ? texts.widened(called, FigureReader.called(figuresArea)) : "", Example.holds(area.code),
                LocalDate.now(clock), opening(told, shown), figures, "", questions(told, own, isWidened), sections, "", texts.reactionNotAsked(), "",
                letter(told, called, of), List.of());
    }

    private List<Told> read(Area area, AreaTree tree, Period year) {
        return reader.figures(area, tree, year, metric -> goals.stream().flatMap(source -> source.goal(area.code, metric, year).stream()).findFirst());
    }

    /** The areas whose figures may stand in for one's own: the region, and the Netherlands in the end. */
    private static List<Area> wider(Area area, AreaTree tree) {
        return Stream.concat(tree.upward(area.code).stream().filter(above -> above.kindOfArea() == AreaKind.REGION && !above.code.equals(area.code)),
                tree.find(Scope.COUNTRY).stream()).toList();
    }

    private List<Filled> filled(Area area, Period period) {
        return parts.stream().flatMap(part -> part.content(area.code, period).map(content -> new Filled(part, content)).stream()).toList();
    }

    private List<String> opening(List<Told> told, List<Filled> filled) {
        String heard = filled.stream().filter(each -> each.part().place() == Place.HOREN && !each.content().headline().isEmpty())
                .map(each -> each.content().headline()).findFirst().orElse(texts.nothingHeard());
        return List.of(first(told, SummaryFigure.RATIO), first(told, SummaryFigure.STOPPED), first(told, SummaryFigure.GRADE), heard, texts.whatWeAsk());
    }

    private static String first(List<Told> told, SummaryFigure figure) {
        return told.stream().filter(each -> each.facts().figure() == figure).findFirst().orElseThrow().figure().sentences().get(0);
    }

    private List<Section> sections(List<Filled> filled, List<Told> told, SummaryPeriod of, Area ownMunicipality) {
        List<Section> sections = new ArrayList<>();
        for (Place place : List.of(Place.WAAROM, Place.HOREN, Place.DOEN, Place.MOTIES)) {
            List<Block> blocks = new ArrayList<>();
            if (place == Place.WAAROM) {
                told.stream().filter(each -> each.facts().figure() == SummaryFigure.AVOIDABLE && each.facts().isInCatalogue())
                        .forEach(each -> blocks.add(new Block("", each.figure().sentences(), List.of())));
            }
            blocks.addAll(blocks(filled, place));
            if (blocks.isEmpty()) {
                blocks.add(new Block("", List.of(texts.nothingIn(place)), List.of()));
            }
            sections.add(new Section(place.code(), place.number(), texts.place(place), blocks, ""));
        }
        sections.add(notSeen(filled, told, ownMunicipality));
        sections.add(legend(told, of));
        return sections;
    }

    private static List<Block> blocks(List<Filled> filled, Place place) {
        return filled.stream().filter(each -> each.part().place() == place)
                .map(each -> new Block(each.part().heading(), each.content().sentences(), each.content().tables())).toList();
    }

    private Section notSeen(List<Filled> filled, List<Told> told, Area ownMunicipality) {
        Set<String> gaps = new LinkedHashSet<>();
        if (ownMunicipality != null) {
            gaps.add(texts.ownFiguresHidden(FigureReader.called(ownMunicipality)));
        }
        for (Told each : told) {
            String name = texts.figureName(each.facts().figure());
            if (!each.facts().isInCatalogue()) {
                gaps.add(texts.gapNotRecorded(name));
            } else if (each.facts().isHidden()) {
                gaps.add(texts.gapHidden(name));
            } else if (each.facts().now().status().equals("NO_DATA")) {
                gaps.add(texts.gapUnknown(name));
            }
        }
        for (Place place : List.of(Place.WAAROM, Place.HOREN, Place.DOEN, Place.MOTIES)) {
            if (filled.stream().noneMatch(each -> each.part().place() == place) && place != Place.WAAROM) {
                gaps.add(texts.nothingIn(place));
            }
        }
        gaps.add(texts.alwaysUnseen());
        List<Block> blocks = new ArrayList<>(List.of(new Block("", List.copyOf(gaps), List.of())));
        blocks.addAll(blocks(filled, Place.NIET_GEZIEN));
        return new Section(Place.NIET_GEZIEN.code(), Place.NIET_GEZIEN.number(), texts.place(Place.NIET_GEZIEN), blocks, "");
    }

    private Section legend(List<Told> told, SummaryPeriod of) {
        List<List<String>> rows = told.stream().filter(each -> each.facts().isInCatalogue())
                .map(each -> List.of(each.figure().title(), each.figure().definition(), each.figure().source())).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(of.period().grain() == Grain.YEAR ? texts.yearFigures(String.valueOf(of.figuresYear().year()))
                : texts.halfYearFigures(inWords(of.period()), String.valueOf(of.figuresYear().year())));
        sentences.add(texts.readOn(DutchDays.inWords(LocalDate.now(clock))));
        sentences.add(texts.publicOnly());
        return new Section(Place.LEGENDA.code(), Place.LEGENDA.number(), texts.place(Place.LEGENDA),
                List.of(new Block("", sentences, List.of(new Table(texts.definitions(), List.of(texts.columnFigure(), texts.columnDefinition(), texts.columnSource()), rows)))), "");
    }

    /** One page about the municipality itself: whatever it can say without figures of families. */
    private Section local(Area area, List<Filled> own) {
        List<Block> blocks = new ArrayList<>();
        for (Place place : List.of(Place.HOREN, Place.DOEN, Place.MOTIES)) {
            List<Block> found = blocks(own, place);
            blocks.addAll(found.isEmpty() ? List.of(new Block(texts.place(place), List.of(texts.nothingIn(place)), List.of())) : found);
        }
        return new Section(LOCAL, Place.LEGENDA.number() + 1, texts.localTitle(FigureReader.called(area)), blocks, "");
    }

    /** Three, of different themes, the heaviest first. */
    private List<String> questions(List<Told> told, List<Filled> filled, boolean isWidened) {
        List<Ask> asks = new ArrayList<>();
        for (Told each : told) {
            Facts facts = each.facts();
            if (facts.figure() == SummaryFigure.RATIO && facts.now() != null && "BELOW".equals(facts.now().verdict())) {
                asks.add(new Ask(SHRINKS, "behoud", texts.askShrinks()));
            }
            if (facts.now() != null && facts.now().quality().containsValue("betwist")) {
                asks.add(new Ask(DOUBTED, "zekerheid", texts.askDoubted(texts.figureName(facts.figure()))));
            }
        }
        if (isWidened) {
            asks.add(new Ask(MOSTLY_HIDDEN, "klein", texts.askSmall()));
        }
        filled.forEach(each -> asks.addAll(each.content().asks()));
        asks.add(new Ask(3, "behoud", texts.askKeep()));
        asks.add(new Ask(2, "gesprek", texts.askTalk()));
        asks.add(new Ask(1, "achttien", texts.askEighteen()));
        asks.add(new Ask(0, "zekerheid", texts.askSure()));
        Set<String> themes = new LinkedHashSet<>();
        return asks.stream().sorted(Comparator.comparingInt(Ask::weight).reversed().thenComparing(Ask::question))
                .filter(ask -> themes.add(ask.theme())).limit(QUESTIONS).map(Ask::question).toList();
    }

    private String letter(List<Told> told, String called, SummaryPeriod of) {
        return texts.letter(called, inWords(of.period()), first(told, SummaryFigure.RATIO), first(told, SummaryFigure.STOPPED));
    }

    /** 2025, or de eerste helft van 2026. */
    public static String inWords(Period period) {
        return period.grain() == Grain.YEAR ? String.valueOf(period.year())
                : (period.index() == 1 ? "de eerste" : "de tweede") + " helft van " + period.year();
    }

    /** What the summary says about the reaction of foster parents, whether there is one or not. */
    public String reactionNote(boolean asked, boolean given) {
        return given ? texts.reactionGiven() : asked ? texts.reactionNotGiven() : texts.reactionNotAsked();
    }
}
