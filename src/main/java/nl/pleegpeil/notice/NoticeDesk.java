package nl.pleegpeil.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.signal.SenderMail;
import nl.pleegpeil.signal.SenderTold;
import nl.pleegpeil.signal.Signal;

/** Keeps which notices must go, in the transaction that wrote what they are about, and what a person decides of them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class NoticeDesk {

    /** Notices were made that have to go by mail; fired inside the transaction that made them. */
    record NoticeMade(long notice) {
    }

    /** A notice of which nobody knows whether it went. @param reference of the signal */
    public record Doubtful(long id, String reference) {
    }

    private final SenderMail addresses;
    private final Event<NoticeMade> made;
    private final Clock clock;

    NoticeDesk(SenderMail addresses, Event<NoticeMade> made, Clock clock) {
        this.addresses = addresses;
        this.made = made;
        this.clock = clock;
    }

    void onTold(@Observes SenderTold told) {
        if (addresses.of(told.signal()).isEmpty()) {
            return;
        }
        SenderNotice notice = new SenderNotice();
        notice.signalId = told.signal();
        notice.messageId = told.message();
        notice.areaCode = told.area();
        notice.mailState = MailState.WACHT.code();
        notice.madeAt = clock.instant();
        notice.persist();
        made.fire(new NoticeMade(notice.id));
    }

    /** Those of signals in these regions on which a person has to decide. */
    public List<Doubtful> undecided(Collection<String> regions) {
        return SenderNotice.undecided().stream().flatMap(notice -> signal(notice, Set.copyOf(regions)).stream()
                .map(signal -> new Doubtful(notice.id, signal.reference))).toList();
    }

    /**
     * A person decided.
     *
     * @param again whether it goes again; otherwise it counts as sent
     * @return whether there was such a notice in these regions
     */
    public boolean decide(long id, Collection<String> regions, boolean again) {
        Optional<SenderNotice> notice = SenderNotice.locked(id).filter(found -> MailState.ONZEKER.code().equals(found.mailState))
                .filter(found -> signal(found, Set.copyOf(regions)).isPresent());
        notice.ifPresent(found -> found.mail(again ? MailState.WACHT : MailState.VERSTUURD, clock.instant()));
        return notice.isPresent();
    }

    /** Whether a notice about a signal still has to go, or may have gone. */
    public boolean isWaiting(long signal) {
        return SenderNotice.isWaiting(signal);
    }

    private static Optional<Signal> signal(SenderNotice notice, Set<String> regions) {
        return Signal.numbered(notice.signalId).filter(signal -> signal.regionCode != null && regions.contains(signal.regionCode));
    }
}
