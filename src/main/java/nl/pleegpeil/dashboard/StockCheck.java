package nl.pleegpeil.dashboard;

import java.util.Map;
import nl.pleegpeil.metric.MetricRow;

/**
 * Whether stock and flow of one period agree. Where nobody delivered a stock on a day, the households served in the
 * year are held against the year before: a weaker check, because whoever stopped in a year is served in it as well.
 *
 * @param byServed whether households served stand in for a stock
 * @param change   how the number of households changed; null: not known
 * @param net      new minus stopped; null: not known
 */
record StockCheck(boolean byServed, Double change, Double net) {

    static StockCheck of(MetricRow row) {
        Map<String, Double> measures = row.measures();
        Double begin = measures.get("begin");
        Double end = measures.get("end");
        if (begin != null && end != null) {
            return new StockCheck(false, end - begin, measures.get("net"));
        }
        return new StockCheck(true, measures.get("servedChange"), measures.get("net"));
    }

    boolean isKnown() {
        return change != null && net != null;
    }

    /** How far apart they are; only when known. */
    double difference() {
        return change - net;
    }

    boolean isWrong() {
        return isKnown() && Math.round(difference()) != 0;
    }
}
