package nl.pleegpeil.winddown;

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

/** Open work that a seat took over from one that ended; given on again it points to the next. */
@Entity
class KeptItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_item_seq")
    @SequenceGenerator(name = "kept_item_seq", sequenceName = "kept_item_seq", allocationSize = 50)
    public Long id;
    /** Code of a {@link Piece}. */
    public String piece;
    public Long pieceId;
    public String areaCode;
    public Long fromSeatId;
    public Long seatId;
    public Instant givenAt;

    static Optional<KeptItem> of(Piece piece, long id) {
        return find("piece = ?1 and pieceId = ?2", piece.code(), id).firstResultOptional();
    }

    /** What a seat that ended gave away. */
    static List<KeptItem> from(long seat) {
        return find("fromSeatId = ?1 order by seatId, piece, pieceId", seat).list();
    }

    /** What these seats look after. */
    static List<KeptItem> keptBy(Collection<Long> seats) {
        return seats.isEmpty() ? List.of() : find("seatId in ?1 order by piece, pieceId", seats).list();
    }

    Piece pieceNow() {
        return Piece.of(piece).orElseThrow();
    }
}
