package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.Scope.Audience;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricQuery.Breakdown;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.ReleaseRule;
import nl.pleegpeil.metric.ReleaseStep;

/**
 * Decides what a reader sees of a result, row by row: a row of a breakdown is of another area or provider than was
 * asked about. Whoever has a seat there sees their own figures. The public sees figures of the country, which were
 * published elsewhere, and every figure of a metric that tells nothing of families; figures of a region, a municipality
 * or a provider wait until rounding protects them.
 */
@ApplicationScoped
public class DisclosureStep implements ReleaseStep {

    @Override
    public MetricResult release(MetricResult result) {
        if (result.definition().release() == ReleaseRule.OPEN) {
            return result;
        }
        List<MetricRow> released = result.rows().stream()
                .map(row -> mayBeSeen(row, result.query()) ? row
                        : row.withheld("Dit cijfer is nog niet beveiligd voor openbaarmaking."))
                .toList();
        return result.with(released);
    }

    private static boolean mayBeSeen(MetricRow row, MetricQuery asked) {
        String series = Objects.requireNonNullElse(row.series(), "");
        String area = asked.breakdown() == Breakdown.AREA ? series : asked.area();
        String provider = asked.breakdown() == Breakdown.PROVIDER ? series : asked.provider();
        boolean isPublished = area.equals(Scope.COUNTRY) && provider.isEmpty();
        return isPublished || asked.scope().audienceFor(area, provider) == Audience.OWN;
    }
}
