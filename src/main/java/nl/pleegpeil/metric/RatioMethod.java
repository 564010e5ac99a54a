package nl.pleegpeil.metric;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.statistics.ReplacementRatio;

/** New per 100 stopped, with the exact interval of two counts. */
@ApplicationScoped
class RatioMethod implements MetricMethod {

    private final MetricTexts texts;

    RatioMethod(@Localized("nl") MetricTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "ratio";
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        Long started = fact.count("numerator");
        Long stopped = fact.count("denominator");
        ReplacementRatio ratio = ReplacementRatio.of(started, stopped, query.confidence());
        Map<String, String> quality = Quality.of(fact, "numerator", "denominator");
        return new MetricRow(fact.text("label"), null, ratio.amount(), ratio.lower(), ratio.upper(),
                fact.number("numerator"), fact.number("denominator"),
                started == null || stopped == null ? null : Long.valueOf(started + stopped),
                ratio.status().name(), ratio.verdict() == null ? null : ratio.verdict().name(), quality,
                Quality.note(fact, texts, ratio.amount() == null ? "" : restsOn(quality)),
                Map.of(), false, null, fact.lines("sources"));
    }

    /** An interval knows chance only; a derived or contested count is a doubt it does not hold. */
    private String restsOn(Map<String, String> quality) {
        boolean shaky = quality.values().stream().anyMatch(status -> !status.equals(FigureStatus.PROVISIONAL.code()));
        if (!shaky) {
            return "";
        }
        String started = quality.containsKey("numerator") ? texts.startedStatus(quality.get("numerator")) : "";
        String stopped = quality.containsKey("denominator") ? texts.stoppedStatus(quality.get("denominator")) : "";
        return texts.restsOn(started, started.isEmpty() ? lowerFirst(stopped) : stopped.isEmpty() ? "" : " " + stopped);
    }

    private static String lowerFirst(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
