package nl.pleegpeil.statistics;

import java.util.Map;

/**
 * In- and outflow of foster families within one scope and period, in families, with the rates that follow from it.
 *
 * @param begin          stock at the close of the day before the period
 * @param newcomers      started in the period for the first time in the country
 * @param restarts       started again after an earlier, ended national spell
 * @param transfersIn    came from elsewhere in the country without a break
 * @param exits          stopped nationally
 * @param transfersOut   left the scope but not the country's stock
 * @param end            stock at the close of the last day
 * @param exitsByReason  exits per reason, in alphabetical order
 * @param avoidableExits exits with an avoidable reason
 * @param personDays     days spent active within the period, all families together
 * @param avgStock       person-days per day of the period: the denominator of churn
 * @param midStock       (begin + end) / 2, a second figure only
 * @param churn          exits / avgStock over the period; null when nobody was active
 * @param avoidableChurn avoidable exits / avgStock; null when nobody was active
 * @param exitRate       exits per person-year; null when nobody was active
 * @param retentionContinuous share of the opening stock whose national spell also covers the last day; null when the
 *                       opening stock is 0
 * @param retentionAny   share of the opening stock that is active nationally on the last day, returned families
 *                       included; null when the opening stock is 0
 */
public record Flows(long begin, long newcomers, long restarts, long transfersIn, long exits, long transfersOut,
        long end, Map<String, Long> exitsByReason, long avoidableExits, long personDays, double avgStock,
        double midStock, Double churn, Double avoidableChurn, Double exitRate, Double retentionContinuous,
        Double retentionAny) {

    /** End minus what the flows say it should be: 0, always. */
    public long difference() {
        return end - (begin + newcomers + restarts + transfersIn - exits - transfersOut);
    }
}
