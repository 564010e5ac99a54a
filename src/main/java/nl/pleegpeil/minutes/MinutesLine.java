package nl.pleegpeil.minutes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** A note or an agreement that stands in a version. */
@Entity
class MinutesLine extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_line_seq")
    @SequenceGenerator(name = "minutes_line_seq", sequenceName = "minutes_line_seq", allocationSize = 50)
    public Long id;
    public Long versionId;
    public Long noteId;
    /** What the note was when the text was put to the participants; null: an agreement. */
    public String noteKind;
    public Long agreementId;

    static List<MinutesLine> of(long version) {
        return find("versionId = ?1 order by id", version).list();
    }

    static void addNote(long version, long note, String kind) {
        MinutesLine line = new MinutesLine();
        line.versionId = version;
        line.noteId = note;
        line.noteKind = kind;
        line.persist();
    }

    static void addAgreement(long version, long agreement) {
        MinutesLine line = new MinutesLine();
        line.versionId = version;
        line.agreementId = agreement;
        line.persist();
    }
}
