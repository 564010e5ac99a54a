package nl.pleegpeil.reportback;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.notice.MailState;
import nl.pleegpeil.notice.NoticeDesk;
import nl.pleegpeil.signal.SenderMail;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workflow.KnelpuntStatus;

/** Erases the mail address of a sender once there is nothing more to tell. */
@ApplicationScoped
class AddressSweep {

    /** A signal that belongs to no Knelpunt yet may still be gathered in one. */
    private static final Duration PATIENCE = Duration.ofDays(60);

    private final SenderMail mail;
    private final NoticeDesk notices;
    private final Clock clock;

    AddressSweep(SenderMail mail, NoticeDesk notices, Clock clock) {
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(every = "12h", delayed = "5m")
    @Transactional
    void sweep() {
        Instant now = clock.instant();
        Signal.numbered(mail.signals()).stream().filter(signal -> isOfNoMoreUse(signal, now)).toList().forEach(signal -> mail.forget(signal.id));
    }

    private boolean isOfNoMoreUse(Signal signal, Instant now) {
        return !isMailWaiting(signal) && !notices.isWaiting(signal.id) && isFinished(signal, new HashSet<>(), now);
    }

    /** Whether nothing more will be told about a signal. @param seen the signals on the way to it */
    private static boolean isFinished(Signal signal, Set<Long> seen, Instant now) {
        if (signal.mergedIntoId != null && seen.add(signal.id)) {
            // It goes on in another: what is told about that one is told here too.
            return Signal.numbered(signal.mergedIntoId).filter(other -> !isFinished(other, seen, now)).isEmpty();
        }
        // A Knelpunt that went on in another left its links there as well: the other says how it ended.
        List<Knelpunt> about = Knelpunt.numbered(KnelpuntLink.ofSignal(signal.id).stream().map(link -> link.knelpuntId).toList()).stream()
                .filter(Knelpunt::isStanding).toList();
        if (about.isEmpty()) {
            return signal.statusNow().isDone() && signal.closedAt.plus(PATIENCE).isBefore(now);
        }
        // A signal that nobody closed is done as well, once all that it led to is solved and its sender was told so.
        Set<Long> told = ReportBack.numbered(ReportDelivery.ofSignal(signal.id).stream().map(delivery -> delivery.reportId).toList()).stream()
                .map(report -> report.knelpuntId).collect(Collectors.toSet());
        return about.stream().allMatch(knelpunt -> knelpunt.statusNow() == KnelpuntStatus.OPGELOST
                && (signal.statusNow().isDone() || Knelpunt.lineage(knelpunt.id).stream().anyMatch(told::contains)));
    }

    private static boolean isMailWaiting(Signal signal) {
        return ReportDelivery.ofSignal(signal.id).stream().anyMatch(delivery -> !List.of(MailState.GEEN.code(), MailState.VERSTUURD.code()).contains(delivery.mailState));
    }
}
