package nl.pleegpeil.metric;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stock and flow from counts, as delivered. The amount is what does not add up: closing stock minus opening stock,
 * minus new, plus stopped. Nothing is ever filled in from the other figures: a difference is shown, not hidden.
 */
@ApplicationScoped
class StockFlowMethod implements MetricMethod {

    private static final List<String> MEASURES = List.of("begin", "new", "exit", "end", "difference", "served", "servedChange", "net");

    private final MetricTexts texts;

    StockFlowMethod(@Localized("nl") MetricTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "stock_and_flow";
    }

    @Override
    public List<String> measures() {
        return MEASURES;
    }

    @Override
    public MetricRow figure(Fact fact, MetricQuery query) {
        Double begin = fact.number("stock_begin");
        Double started = fact.number("started");
        Double stopped = fact.number("stopped");
        Double end = fact.number("stock_end");
        Double net = started == null || stopped == null ? null : Double.valueOf(started - stopped);
        Double difference = begin == null || end == null || net == null ? null : Double.valueOf(end - begin - net);
        Double served = fact.number("served");
        Double servedBefore = fact.number("served_before");
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("begin", begin);
        measures.put("new", started);
        measures.put("exit", stopped);
        measures.put("end", end);
        measures.put("difference", difference);
        // The national series publishes who was served in a year, which is no stock: shown beside, never in its place.
        measures.put("served", served);
        measures.put("servedChange", served == null || servedBefore == null ? null : Double.valueOf(served - servedBefore));
        measures.put("net", net);
        return new MetricRow(fact.text("label"), null, difference, null, null, null, null, null,
                difference == null ? MetricRow.NO_DATA : MetricRow.OK, null,
                quality(fact, measures), Quality.note(fact, texts), measures, false, null,
                fact.lines("sources"));
    }

    /** By measure. A source gives one status to the stock of a period, be it counted on a day or over the period. */
    private static Map<String, String> quality(Fact fact, Map<String, Double> measures) {
        Map<String, String> quality = new LinkedHashMap<>();
        Quality.add(quality, "begin", measures.get("begin"), fact.text("status_stock"));
        Quality.add(quality, "new", measures.get("new"), fact.text("status_started"));
        Quality.add(quality, "exit", measures.get("exit"), fact.text("status_stopped"));
        Quality.add(quality, "end", measures.get("end"), fact.text("status_stock"));
        Quality.add(quality, "served", measures.get("served"), fact.text("status_stock"));
        return quality;
    }
}
