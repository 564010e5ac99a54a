package nl.pleegpeil.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Brings out what is in the queue: at once after a mail was queued, and again every minute for what failed. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    private final Mailer mailer;
    private final MailQueue queue;
    private final MailSettings settings;
    private final Clock clock;
    private final ManagedExecutor background;
    private final AtomicBoolean onRound = new AtomicBoolean();

    Postman(Mailer mailer, MailQueue queue, MailSettings settings, Clock clock, ManagedExecutor background) {
        this.mailer = mailer;
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
        if (!settings.isSet() || !onRound.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Optional<OutgoingMail> next = take(); next.isPresent(); next = take()) {
                bring(next.get());
            }
        } finally {
            onRound.set(false);
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
            Letter letter = queue.open(mail);
            send(letter);
            gone = true;
        } catch (RuntimeException failure) {
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

    /** Once more at once when it fails: a connection that was just lost need not cost a minute. */
    private void send(Letter letter) {
        try {
            mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
        } catch (RuntimeException failure) {
            LOG.debugf("A mail did not go at the first attempt: %s", root(failure).getClass().getSimpleName());
            mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
        }
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
            mailer.send(Mail.withText(letter.to(), letter.subject(), letter.text()));
            return Optional.empty();
        } catch (RuntimeException failure) {
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
