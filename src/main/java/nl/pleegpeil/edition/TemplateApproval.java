package nl.pleegpeil.edition;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That the privacy officer approved what summaries may hold. It counts for a year and for one format of the document. */
@Entity
public class TemplateApproval extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template_approval_seq")
    @SequenceGenerator(name = "template_approval_seq", sequenceName = "template_approval_seq", allocationSize = 50)
    public Long id;
    public int templateFormat;
    public LocalDate approvedOn;
    public String approvedBy;
    public Instant recordedAt;

    /** The newest approval that counts on a day. */
    static Optional<TemplateApproval> validOn(int format, LocalDate day) {
        return TemplateApproval.<TemplateApproval>find("templateFormat = ?1 and approvedOn <= ?2 order by approvedOn desc, id desc", format, day)
                .firstResultOptional().filter(approval -> day.isBefore(approval.until()));
    }

    public LocalDate until() {
        return approvedOn.plusYears(1);
    }
}
