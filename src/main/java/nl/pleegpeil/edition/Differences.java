package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.summary.SummaryDocument;
import nl.pleegpeil.summary.SummaryDocument.Cell;
import nl.pleegpeil.summary.SummaryDocument.Figure;
import nl.pleegpeil.summary.SummaryDocument.Section;

/** Names what a correction changed: every figure with what it was and is, and every text that reads otherwise. */
@ApplicationScoped
class Differences {

    private final EditionTexts texts;

    Differences(@Localized("nl") EditionTexts texts) {
        this.texts = texts;
    }

    List<String> between(SummaryDocument before, SummaryDocument now) {
        List<String> found = new ArrayList<>();
        if (!before.figuresArea().equals(now.figuresArea())) {
            found.add(texts.differentArea(before.figuresOf(), now.figuresOf()));
        }
        Map<String, Figure> earlier = before.figures().stream().collect(Collectors.toMap(Figure::metric, Function.identity()));
        for (Figure figure : now.figures()) {
            if (earlier.containsKey(figure.metric())) {
                figures(earlier.get(figure.metric()), figure, found);
            }
        }
        if (!before.opening().equals(now.opening())) {
            found.add(texts.differentOpening());
        }
        if (!before.stateDuiding().equals(now.stateDuiding())) {
            found.add(texts.differentDuiding());
        }
        if (!before.questions().equals(now.questions())) {
            found.add(texts.differentQuestions());
        }
        Map<String, Section> sections = before.sections().stream().collect(Collectors.toMap(Section::place, Function.identity()));
        now.sections().stream().filter(section -> !section.equals(sections.get(section.place())))
                .forEach(section -> found.add(texts.differentPart(section.heading())));
        if (!before.reaction().equals(now.reaction())) {
            found.add(texts.differentReaction());
        }
        return found;
    }

    private void figures(Figure before, Figure now, List<String> found) {
        for (Cell cell : now.cells()) {
            before.cells().stream().filter(other -> other.side() == cell.side() && other.period().equals(cell.period()) && !other.shown().equals(cell.shown()))
                    .forEach(other -> found.add(texts.differentFigure(now.title(), cell.called(), cell.period(), other.shown(), cell.shown())));
        }
    }
}
