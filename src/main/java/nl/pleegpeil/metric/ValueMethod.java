package nl.pleegpeil.metric;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A figure as its source gives it: an amount, or a numerator and a denominator. */
@ApplicationScoped
class ValueMethod implements MetricMethod {

    private final MetricTexts texts;

    ValueMethod(@Localized("nl") MetricTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "value";
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        Double part = fact.number("numerator");
        Double whole = fact.number("denominator");
        Double given = fact.number("amount");
        Double amount = given != null || part == null || whole == null || whole == 0 ? given : Double.valueOf(part / whole);
        return new MetricRow(fact.text("label"), null, amount, null, null, part, whole, null,
                amount == null ? MetricRow.NO_DATA : MetricRow.OK, null, Quality.of(fact, "amount"),
                Quality.note(fact, texts), Map.of(), false, null, fact.lines("sources"));
    }
}
