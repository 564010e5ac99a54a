package nl.pleegpeil.reportback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.Postman;
import nl.pleegpeil.notice.MailState;
import nl.pleegpeil.notice.OnceOnly;
import nl.pleegpeil.signal.SenderMail;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Brings reports to those who left an address. That one is being sent is stored before the mail server is called, and
 * nothing is tried again by itself: after a crash nobody knows whether it went, and a person decides.
 */
@ApplicationScoped
class ReportCourier {

    private static final Logger LOG = Logger.getLogger(ReportCourier.class);
    /** Longer than any mail server is waited for. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(10);

    /** What goes to one address. */
    private record Bag(long delivery, Optional<String> to, String subject, String text) {
    }

    private final OnceOnly<Bag> once;
    private final SenderMail addresses;
    private final ReportTexts texts;
    private final Clock clock;
    private final ManagedExecutor background;

    ReportCourier(Postman postman, MailSettings settings, SenderMail addresses, ReportTexts texts, Clock clock, ManagedExecutor background) {
        this.once = new OnceOnly<>(postman, settings);
        this.addresses = addresses;
        this.texts = texts;
        this.clock = clock;
        this.background = background;
    }

    void afterMaking(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportDesk.ReportsMade made) {
        background.execute(this::bringAll);
    }

    void onStart(@Observes StartupEvent event) {
        leaveUncertain();
    }

    /** What somebody was sending who is gone is uncertain now; how many. */
    int leaveUncertain() {
        return QuarkusTransaction.requiringNew().call(() -> ReportDelivery.leaveUncertain(clock.instant().minus(GIVEN_UP_AFTER), clock.instant()));
    }

    @Scheduled(every = "60s", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void bringAll() {
        leaveUncertain();
        once.bringAll(this::take, this::bring);
    }

    /** The next one, stored as being sent before anything is sent. */
    Optional<Bag> take() {
        return QuarkusTransaction.requiringNew().call(() -> ReportDelivery.nextToMail().map(delivery -> {
            delivery.mail(MailState.BEZIG, clock.instant());
            ReportBack report = ReportBack.numbered(List.of(delivery.reportId)).get(0);
            String subject = texts.mailSubject(Knelpunt.numbered(report.knelpuntId).orElseThrow().title);
            return new Bag(delivery.id, addresses.of(delivery.signalId), subject, texts.mailText(report.heard == null ? "" : report.heard, report.doing,
                    report.cannot == null ? "" : report.cannot));
        }));
    }

    private void bring(Bag bag) {
        MailState ended = once.send(bag.to.map(to -> new Letter("terugkoppeling", to, bag.subject, bag.text)));
        if (ended == MailState.ONZEKER) {
            LOG.warnf("Whether report %d went is not known", bag.delivery);
        }
        QuarkusTransaction.requiringNew().run(() -> ReportDelivery.locked(bag.delivery).ifPresent(delivery -> delivery.mail(ended, clock.instant())));
    }
}
