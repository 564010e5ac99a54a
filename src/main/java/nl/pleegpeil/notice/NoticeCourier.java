package nl.pleegpeil.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.Postman;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.signal.SenderMail;
import nl.pleegpeil.signal.Signal;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Brings notices. As with reports: that one is being sent is stored before the mail server is called, and nothing is tried
 * again by itself.
 */
@ApplicationScoped
class NoticeCourier {

    private static final Logger LOG = Logger.getLogger(NoticeCourier.class);
    /** Longer than any mail server is waited for. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(10);

    /** What goes to one address: the reference of a signal, and nothing of what was written. */
    private record Bag(long notice, Optional<String> to, String reference) {
    }

    private final OnceOnly<Bag> once;
    private final SenderMail addresses;
    private final PublicAddress pages;
    private final NoticeTexts texts;
    private final Clock clock;
    private final ManagedExecutor background;

    NoticeCourier(Postman postman, MailSettings settings, SenderMail addresses, PublicAddress pages, @Localized("nl") NoticeTexts texts, Clock clock,
            ManagedExecutor background) {
        this.once = new OnceOnly<>(postman, settings);
        this.addresses = addresses;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
        this.background = background;
    }

    void afterMaking(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeDesk.NoticeMade made) {
        background.execute(this::bringAll);
    }

    void onStart(@Observes StartupEvent event) {
        leaveUncertain();
    }

    /** What somebody was sending who is gone is uncertain now; how many. */
    int leaveUncertain() {
        return QuarkusTransaction.requiringNew().call(() -> SenderNotice.leaveUncertain(clock.instant().minus(GIVEN_UP_AFTER), clock.instant()));
    }

    @Scheduled(every = "60s", delayed = "50s", concurrentExecution = ConcurrentExecution.SKIP)
    void bringAll() {
        leaveUncertain();
        once.bringAll(this::take, this::bring);
    }

    /** The next one, stored as being sent before anything is sent. */
    Optional<Bag> take() {
        return QuarkusTransaction.requiringNew().call(() -> SenderNotice.nextToMail().map(notice -> {
            notice.mail(MailState.BEZIG, clock.instant());
            return new Bag(notice.id, addresses.of(notice.signalId), Signal.numbered(notice.signalId).orElseThrow().reference);
        }));
    }

    private void bring(Bag bag) {
        MailState ended = once.send(bag.to.map(to -> new Letter("attendering", to, texts.mailSubject(bag.reference),
                texts.mailText(bag.reference, pages.of("/mijn-signaal")))));
        if (ended == MailState.ONZEKER) {
            LOG.warnf("Whether notice %d went is not known", bag.notice);
        }
        QuarkusTransaction.requiringNew().run(() -> SenderNotice.locked(bag.notice).ifPresent(notice -> notice.mail(ended, clock.instant())));
    }
}
