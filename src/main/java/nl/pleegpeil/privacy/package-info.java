/**
 * Privacy: what may be seen. Every metric result passes the disclosure step of this package on its way out
 * (onthulling: learning something about one family from a published figure). Which rule applies is named in the file of
 * the metric ({@link nl.pleegpeil.metric.ReleaseRule}); what a rule reads of a row:
 *
 * <ul>
 * <li>tellingen and verhouding: nothing of the row for the public, whose figures are sums of atoms; a metric that is no
 * sum of atoms ({@link nl.pleegpeil.privacy.PublicCount}) is hidden from it.</li>
 * <li>uitsplitsing: label or series is a category or group of a table of
 * {@link nl.pleegpeil.suppression.BreakdownCounts}, which says what a row tells; a label that is a period is the year, and
 * of areas side by side the source is the series.</li>
 * <li>enquete: n is the number of answers, numerator a part of them; measures that begin with {@code count_} are numbers
 * of answers per category; measure {@code answers} is the number of answers where n is not; measure {@code sd} 0 is everybody giving the same answer.</li>
 * <li>overleving: label is a number of years; measures {@code atRisk} (at the start) and {@code exits}; amount and limits
 * are shares of 1, or of 100 where the unit is procent; with status CONDITIONAL the note may tell a day.</li>
 * <li>signalen: label is a category, amount or numerator their number.</li>
 * </ul>
 */
package nl.pleegpeil.privacy;
