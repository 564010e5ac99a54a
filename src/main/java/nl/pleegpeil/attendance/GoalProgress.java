package nl.pleegpeil.attendance;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.dashboard.DashboardView;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;

/** How far municipalities are with their goal; on a page {@code {inject:dialogueGoal.answer(view)}}. */
@Named("dialogueGoal")
@ApplicationScoped
public class GoalProgress {

    static final String SESSIONS = "dialoogsessies";
    static final String KEPT = "nagekomen_afspraken";

    private final Metrics catalogue;
    private final AttendanceTexts texts;
    private final Clock clock;

    GoalProgress(Metrics catalogue, @Localized("nl") AttendanceTexts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** How many dialogue sessions were held this year for an area: 0 when there was none. */
    public int heldThisYear(Scope scope, String area) {
        String year = String.valueOf(LocalDate.now(clock).getYear());
        return catalogue.answer(SESSIONS, MetricQuery.yearly(scope, area)).at(year).map(MetricRow::amount)
                .map(Double::intValue).orElse(0);
    }

    /** The conclusion on top of the page: the newest year, in at most three sentences. */
    public String answer(DashboardView view) {
        Optional<MetricRow> newest = newest(SESSIONS, view);
        if (newest.isEmpty()) {
            return texts.noSessions(view.area().title());
        }
        MetricRow row = newest.get();
        String held = texts.held(row.label(), view.area().title(), DutchNumbers.whole(row.measures().get("sessions")));
        boolean isOne = row.measures().get("municipalities") == 1;
        String reached = isOne ? texts.ownGoal(DutchNumbers.whole(row.denominator()), row.amount() >= row.denominator())
                : texts.reached(DutchNumbers.whole(row.measures().get("reached")), DutchNumbers.whole(row.measures().get("municipalities")));
        String kept = newest(KEPT, view).map(share -> texts.kept(DutchNumbers.whole(share.numerator()),
                DutchNumbers.whole(share.denominator()), share.label())).orElse("");
        return (held + " " + reached + " " + kept).strip();
    }

    /** Whether any session was held. */
    public boolean hasSessions(DashboardView view) {
        return newest(SESSIONS, view).isPresent();
    }

    /** Whether the day of any agreement is over. */
    public boolean hasAgreements(DashboardView view) {
        return newest(KEPT, view).isPresent();
    }

    private Optional<MetricRow> newest(String metric, DashboardView view) {
        List<MetricRow> rows = catalogue.answer(metric, MetricQuery.yearly(view.scope(), view.area().code())).rows();
        return rows.stream().filter(row -> row.amount() != null).reduce((first, second) -> second);
    }
}
