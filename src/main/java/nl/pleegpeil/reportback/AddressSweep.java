package nl.pleegpeil.reportback;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.signal.SenderMail;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workflow.KnelpuntStatus;

/** Erases the mail address of a sender once there is nothing more to tell. */
@ApplicationScoped
class AddressSweep {

    /** A signal that belongs to no Knelpunt yet may still be gathered in one. */
    private static final Duration PATIENCE = Duration.ofDays(60);

    private final SenderMail mail;
    private final Clock clock;

    AddressSweep(SenderMail mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    @Scheduled(every = "12h", delayed = "5m")
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        Signal.numbered(mail.signals()).stream().filter(signal -> isOfNoMoreUse(signal, now)).forEach(signal -> mail.forget(signal.id));
    }

    private static boolean isOfNoMoreUse(Signal signal, Instant now) {
        if (!signal.statusNow().isDone() || signal.mergedIntoId != null || isMailWaiting(signal)) {
            return false;
        }
        List<Long> about = KnelpuntLink.ofSignal(signal.id).stream().map(link -> link.knelpuntId).toList();
        boolean allSolved = Knelpunt.numbered(about).stream().allMatch(knelpunt -> knelpunt.statusNow() == KnelpuntStatus.OPGELOST);
        return about.isEmpty() ? signal.closedAt.plus(PATIENCE).isBefore(now) : allSolved;
    }

    private static boolean isMailWaiting(Signal signal) {
        return ReportDelivery.ofSignal(signal.id).stream().anyMatch(delivery -> !List.of(MailState.GEEN.code(), MailState.VERSTUURD.code()).contains(delivery.mailState));
    }
}
