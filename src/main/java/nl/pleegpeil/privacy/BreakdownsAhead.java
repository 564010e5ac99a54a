package nl.pleegpeil.privacy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.YearBlock;
import nl.pleegpeil.suppression.SuppressionBook;
import org.jboss.logging.Logger;

/** Decides ahead what may be seen of the last three years of every region that are told together, so that nobody waits for it. */
@ApplicationScoped
class BreakdownsAhead {

    private static final Logger LOG = Logger.getLogger(BreakdownsAhead.class);

    private final SuppressionBook book;
    private final MinimumGroups minimum;
    private final Clock clock;

    BreakdownsAhead(SuppressionBook book, MinimumGroups minimum, Clock clock) {
        this.book = book;
        this.minimum = minimum;
        this.clock = clock;
    }

    @Scheduled(every = "{pleegpeil.breakdowns-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void decide() {
        LocalDate today = LocalDate.now(clock);
        List<String> regions = AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION && area.isInForceOn(today))
                .map(area -> area.code).toList();
        for (String region : regions) {
            try {
                book.decideAhead(region, YearBlock.lastTold(today), minimum.get().count());
            } catch (RuntimeException failure) {
                // The others are decided all the same; of this one it is tried again at the first question.
                LOG.errorf(failure, "What may be seen of three years of region %s could not be decided ahead", region);
            }
        }
    }
}
