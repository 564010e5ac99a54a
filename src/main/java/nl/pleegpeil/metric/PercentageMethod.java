package nl.pleegpeil.metric;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A count per 100 of another. */
@ApplicationScoped
class PercentageMethod implements MetricMethod {

    private static final String NOBODY = "NO_EVENTS";

    private final MetricTexts texts;

    PercentageMethod(@Localized("nl") MetricTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "percentage";
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        Double part = fact.number("numerator");
        Double whole = fact.number("denominator");
        boolean known = part != null && whole != null;
        Double percentage = known && whole > 0 ? Double.valueOf(100 * part / whole) : null;
        return new MetricRow(fact.text("label"), null, percentage, null, null, part, whole, fact.count("denominator"),
                !known ? MetricRow.NO_DATA : whole == 0 ? NOBODY : MetricRow.OK, null,
                Quality.of(fact, "numerator", "denominator"), Quality.note(fact, texts), Map.of(), false, null,
                fact.lines("sources"));
    }
}
