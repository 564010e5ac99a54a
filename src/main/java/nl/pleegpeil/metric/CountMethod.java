package nl.pleegpeil.metric;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A count as it is. */
@ApplicationScoped
class CountMethod implements MetricMethod {

    private final MetricTexts texts;

    CountMethod(@Localized("nl") MetricTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "count";
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        Double count = fact.number("numerator");
        return new MetricRow(fact.text("label"), null, count, null, null, count, null, fact.count("numerator"),
                count == null ? MetricRow.NO_DATA : MetricRow.OK, null, Quality.of(fact, "numerator"),
                Quality.note(fact, texts), Map.of(), false, null, fact.lines("sources"));
    }
}
