package nl.pleegpeil.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A version of the summary of an area over a period. */
@Entity
public class SummaryEdition extends PanacheEntityBase {

    private static final List<String> PUBLIC = List.of(EditionState.GEPUBLICEERD.code(), EditionState.INGETROKKEN.code());

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "summary_edition_seq")
    @SequenceGenerator(name = "summary_edition_seq", sequenceName = "summary_edition_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    public String periodCode;
    /** 1 for the first; goes up with every correction. */
    public int version;
    public String stateCode;
    /** The document as JSON; never changed once published. */
    public String document;
    /** SHA-256 of the document in hexadecimal; null until publication. */
    public String hash;
    public LocalDate reactionAskedOn;
    public String reaction;
    public LocalDate adoptedOn;
    /** Of the college: the number of its decision. */
    public String decision;
    /** Null: nothing holds it back. */
    public LocalDate heldSince;
    public String holdReason;
    public Instant publishedAt;
    public Instant withdrawnAt;
    public String withdrawnReason;
    public Long correctsId;
    public String correctionReason;
    public Instant recordedAt;
    @Version
    public int changed;

    static Optional<SummaryEdition> numbered(long id) {
        return findByIdOptional(id);
    }

    /** Everything everybody may see, the newest first. */
    static List<SummaryEdition> published() {
        return list("stateCode in ?1 order by publishedAt desc, id desc", PUBLIC);
    }

    static List<SummaryEdition> publishedOf(String area) {
        return list("areaCode = ?1 and stateCode in ?2 order by periodCode desc, version desc", area, PUBLIC);
    }

    /** The versions that everybody may see, the newest first. */
    static List<SummaryEdition> publishedOf(String area, String period) {
        return list("areaCode = ?1 and periodCode = ?2 and stateCode in ?3 order by version desc", area, period, PUBLIC);
    }

    /** All versions, drafts included, the newest first. */
    static List<SummaryEdition> versions(String area, String period) {
        return list("areaCode = ?1 and periodCode = ?2 order by version desc", area, period);
    }

    /** What is on its way, the newest first. */
    static List<SummaryEdition> underway() {
        return list("stateCode not in ?1 order by recordedAt desc, id desc", PUBLIC);
    }

    static List<SummaryEdition> allOf(List<String> areas) {
        return areas.isEmpty() ? List.of() : list("areaCode in ?1 order by id", areas);
    }

    public EditionState state() {
        return EditionState.of(stateCode);
    }

    public boolean isHeld() {
        return heldSince != null;
    }

    /** Where this version stays to be found. */
    public String path() {
        return "/samenvattingen/" + areaCode + "/" + periodCode + "/" + version;
    }
}
