package nl.pleegpeil.attendance;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryPart;
import nl.pleegpeil.summary.SummaryWriter;

/** How often foster parents were talked with, and whether what was agreed was done, in a summary. */
@ApplicationScoped
class DialoguePart implements SummaryPart {

    private static final int AFTER_KNELPUNTEN = 150;
    private static final int NO_SESSION = 65;
    private static final int NOT_KEPT = 55;

    private final Metrics catalogue;
    private final AttendanceTexts texts;

    DialoguePart(Metrics catalogue, @Localized("nl") AttendanceTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public Place place() {
        return Place.HOREN;
    }

    @Override
    public int order() {
        return AFTER_KNELPUNTEN;
    }

    @Override
    public String heading() {
        return texts.partTitle();
    }

    @Override
    public Optional<Content> content(String code, Period period) {
        Area area = Area.coded(code).orElseThrow();
        Optional<MetricRow> sessions = row(GoalProgress.SESSIONS, code, period);
        Optional<MetricRow> agreements = row(GoalProgress.KEPT, code, period);
        if (sessions.isEmpty() && agreements.isEmpty()) {
            return Optional.empty();
        }
        String when = SummaryWriter.inWords(period);
        List<String> sentences = new ArrayList<>();
        List<Ask> asks = new ArrayList<>();
        sessions.ifPresent(row -> {
            double held = row.measures().get("sessions");
            sentences.add(held == 0 ? texts.partNoneHeld(when, area.name) : texts.held(when, area.name, DutchNumbers.whole(held)));
            sentences.add(goal(row, area, period));
            if (held == 0) {
                asks.add(new Ask(NO_SESSION, "gesprek", texts.askNoSession(when)));
            }
        });
        agreements.ifPresent(row -> {
            sentences.add(texts.kept(DutchNumbers.whole(row.numerator()), DutchNumbers.whole(row.denominator()), when));
            if (row.numerator() < row.denominator()) {
                asks.add(new Ask(NOT_KEPT, "afspraken", texts.askNotKept()));
            }
        });
        return Optional.of(new Content(sentences.get(0), sentences, List.of(), asks));
    }

    private Optional<MetricRow> row(String metric, String area, Period period) {
        return catalogue.answer(metric, MetricQuery.yearly(Scope.everybody(), area).per(period.grain()).between(period.from(), period.until()))
                .at(period.code()).filter(row -> row.amount() != null);
    }

    private String goal(MetricRow row, Area area, Period period) {
        return area.kindOfArea() == AreaKind.MUNICIPALITY
                ? texts.partGoal(DutchNumbers.whole(DialogueGoal.perYear(area.code, period.year())))
                : texts.reached(DutchNumbers.whole(row.measures().get("reached")), DutchNumbers.whole(row.measures().get("municipalities")));
    }
}
