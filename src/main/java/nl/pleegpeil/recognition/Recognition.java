package nl.pleegpeil.recognition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** That a Pleegouderraad recognises a Knelpunt: one row for each seat that does. */
@Entity
class Recognition extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recognition_seq")
    @SequenceGenerator(name = "recognition_seq", sequenceName = "recognition_seq", allocationSize = 50)
    public Long id;
    public Long knelpuntId;
    public String regionCode;
    public Long seatId;
    public Instant recordedAt;

    /** Who recognises it, the first first. */
    static List<Recognition> about(long knelpunt) {
        return find("knelpuntId = ?1 order by recordedAt, id", knelpunt).list();
    }

    static Optional<Recognition> of(long knelpunt, Collection<Long> seats) {
        return seats.isEmpty() ? Optional.empty() : find("knelpuntId = ?1 and seatId in ?2 order by id", knelpunt, seats).firstResultOptional();
    }
}
