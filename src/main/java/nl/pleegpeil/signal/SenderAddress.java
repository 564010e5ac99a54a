package nl.pleegpeil.signal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mail address that a sender left, sealed; {@link SenderMail} opens it. */
@Entity
class SenderAddress extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sender_address_seq")
    @SequenceGenerator(name = "sender_address_seq", sequenceName = "sender_address_seq", allocationSize = 50)
    public Long id;
    public Long signalId;
    public String areaCode;
    public String sealedAddress;
    public Instant keptSince;

    static Optional<SenderAddress> of(long signal) {
        return find("signalId", signal).firstResultOptional();
    }

    static void forget(long signal) {
        delete("signalId", signal);
    }

    /** The signals of which an address is kept. */
    static List<Long> signals() {
        return getEntityManager().createQuery("select address.signalId from SenderAddress address order by address.signalId", Long.class)
                .getResultList();
    }
}
