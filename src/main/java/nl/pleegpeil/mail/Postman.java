package nl.pleegpeil.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Brings out what is in the queue: at once after a mail was queued, and again every minute for what failed. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final PostOffice office;
    private final MailQueue queue;
    private final MailSettings settings;
    private final Clock clock;
    private final ManagedExecutor background;
    /** Rounds that were asked for; whoever makes it one goes, and goes again for what was queued meanwhile. */
    private final AtomicInteger asked = new AtomicInteger();

    Postman(PostOffice office, MailQueue queue, MailSettings settings, Clock clock, ManagedExecutor background) {
        this.office = office;
        this.queue = queue;
        this.settings = settings;
        this.clock = clock;
        this.background = background;
    }

    void afterQueueing(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued queued) {
        // Whoever queued it does not wait for the mail server, and the time of an answer tells nothing.
        background.execute(this::bringAll);
    }

    @Scheduled(every = "60s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void bringAll() {
        if (!settings.isSet() || asked.getAndIncrement() > 0) {
            return;
        }
        try {
            int served;
            do {
                served = asked.get();
                round();
            } while (!asked.compareAndSet(served, 0));
        } catch (Error broken) {
            // Out of memory, say: the next round must not find somebody on his way for ever.
            asked.set(0);
            throw broken;
        }
    }

    private void round() {
        try {
            for (Optional<OutgoingMail> next = take(); next.isPresent(); next = take()) {
                bring(next.get());
            }
        } catch (RuntimeException broken) {
            // The database is away: the next round finds the same mails.
            LOG.error("A round of mail broke off", broken);
        }
    }

    /** The next that is due, which no other instance takes for a while; whoever is killed on the way leaves it to be tried again. */
    private Optional<OutgoingMail> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<OutgoingMail> due = OutgoingMail.nextDue(clock.instant());
            due.ifPresent(mail -> mail.taken(clock.instant()));
            return due;
        });
    }

    /** Outside any transaction: a slow mail server keeps nobody waiting for the database. */
    private void bring(OutgoingMail mail) {
        boolean gone = false;
        try {
            office.send(queue.open(mail));
            gone = true;
        } catch (MessagingException | RuntimeException failure) {
            // The name of the failure only: a mail server repeats addresses in its messages.
            LOG.warnf("Mail %d (%s) did not go: %s", mail.id, mail.kind, root(failure).getClass().getSimpleName());
        }
        boolean went = gone;
        QuarkusTransaction.requiringNew().run(() -> OutgoingMail.numbered(mail.id).ifPresent(kept -> {
            if (went) {
                kept.went(clock.instant());
            } else {
                kept.failed(clock.instant());
            }
        }));
    }

    /**
     * Sends a letter at once, past the queue: to try the settings.
     *
     * @return empty when the mail server took it; otherwise what it said
     */
    public Optional<String> tryOut(Letter letter) {
        if (!settings.isSet()) {
            return Optional.of("PLEEGPEIL_MAIL_HOST");
        }
        try {
            office.send(letter);
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(String.valueOf(root(failure).getMessage()));
        }
    }

    /** The mail library wraps what went wrong; the innermost fault says it. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
