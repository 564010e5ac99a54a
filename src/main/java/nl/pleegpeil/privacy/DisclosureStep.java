package nl.pleegpeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.access.Scope.Audience;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.ReleaseStep;

/**
 * Decides what a reader sees of a result. Whoever sits at the machine sees their own figures. The public sees figures
 * of a country, which were published elsewhere; figures of a region or a municipality wait until rounding protects them.
 */
@ApplicationScoped
public class DisclosureStep implements ReleaseStep {

    @Override
    public MetricResult release(MetricResult result) {
        if (result.query().scope().audience() == Audience.OPERATOR || result.query().area().equals(result.query().scope().homeArea())) {
            return result;
        }
        List<MetricRow> withheld = result.rows().stream()
                .map(row -> row.withheld("Dit cijfer is nog niet beveiligd voor openbaarmaking."))
                .toList();
        return result.with(withheld);
    }
}
