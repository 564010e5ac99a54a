package nl.pleegpeil.signal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A question, an answer, a reaction or a note with a signal, without its words. */
@Entity
public class SignalMessage extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signal_message_seq")
    @SequenceGenerator(name = "signal_message_seq", sequenceName = "signal_message_seq", allocationSize = 50)
    public Long id;
    public Long signalId;
    /** Code of a {@link MessageKind}. */
    public String kind;
    public Long textId;
    public String areaCode;
    /** Of the seat, never of a person; null: the sender. */
    public String seatName;
    public Instant recordedAt;
    /** When whoever it is for opened it; null: not yet. */
    public Instant readAt;

    /** All of a signal, the oldest first. */
    public static List<SignalMessage> of(long signal) {
        return find("signalId = ?1 order by recordedAt, id", signal).list();
    }

    /** What its sender may see, the oldest first. */
    public static List<SignalMessage> forSender(long signal) {
        return of(signal).stream().filter(message -> message.kindOf() != MessageKind.NOTITIE).toList();
    }

    /** The signals among these of which the sender said something that nobody has opened. */
    public static List<Long> withUnreadReaction(Collection<Long> signals) {
        return signals.isEmpty() ? List.of() : getEntityManager().createQuery("select distinct message.signalId from SignalMessage message"
                + " where message.kind = 'reactie' and message.readAt is null and message.signalId in :signals order by message.signalId", Long.class)
                .setParameter("signals", signals).getResultList();
    }

    /** The signals among these with a question or an answer that the sender has not opened. */
    public static List<Long> withUnreadAnswer(Collection<Long> signals) {
        return signals.isEmpty() ? List.of() : getEntityManager().createQuery("select distinct message.signalId from SignalMessage message"
                + " where message.kind in ('vraag', 'antwoord') and message.readAt is null and message.signalId in :signals order by message.signalId",
                Long.class).setParameter("signals", signals).getResultList();
    }

    public MessageKind kindOf() {
        return MessageKind.of(kind).orElseThrow();
    }
}
