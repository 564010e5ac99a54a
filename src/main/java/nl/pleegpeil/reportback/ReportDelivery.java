package nl.pleegpeil.reportback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.notice.MailState;

/** One report for one who contributed. The database lets it be there once only. */
@Entity
class ReportDelivery extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_delivery_seq")
    @SequenceGenerator(name = "report_delivery_seq", sequenceName = "report_delivery_seq", allocationSize = 50)
    public Long id;
    public Long reportId;
    public Long signalId;
    public String regionCode;
    /** When it was opened on a page; null: not yet. */
    public Instant readAt;
    /** Ja or nee; null: not said. */
    public String recognised;
    /** Code of a {@link MailState}. */
    public String mailState;
    /** When its mail state last changed; null: never. */
    public Instant mailAt;

    static List<ReportDelivery> ofSignal(long signal) {
        return find("signalId = ?1 order by reportId desc", signal).list();
    }

    static List<ReportDelivery> ofReports(Collection<Long> reports) {
        return reports.isEmpty() ? List.of() : find("reportId in ?1 order by id", reports).list();
    }

    /** The signals among these with a report that nobody opened. */
    static List<Long> unreadAmong(Collection<Long> signals) {
        return signals.isEmpty() ? List.of() : getEntityManager().createQuery("select distinct delivery.signalId from ReportDelivery delivery"
                + " where delivery.readAt is null and delivery.signalId in :signals order by delivery.signalId", Long.class)
                .setParameter("signals", signals).getResultList();
    }

    static Optional<ReportDelivery> of(long report, long signal) {
        return find("reportId = ?1 and signalId = ?2", report, signal).firstResultOptional();
    }

    static Optional<ReportDelivery> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest of which the mail waits, kept from every other instance until the transaction ends. */
    static Optional<ReportDelivery> nextToMail() {
        return find("mailState = 'wacht' order by id").withLock(LockModeType.PESSIMISTIC_WRITE).page(0, 1).firstResultOptional();
    }

    /** Those that are being sent since before a moment: whoever sent them is gone. */
    static int leaveUncertain(Instant before, Instant now) {
        return update("mailState = 'onzeker', mailAt = ?1 where mailState = 'bezig' and mailAt < ?2", now, before);
    }

    /** Those of which a person has to decide, in these regions. */
    static List<ReportDelivery> undecided(Collection<String> regions) {
        return regions.isEmpty() ? List.of() : find("regionCode in ?1 and mailState = 'onzeker' order by id", regions).list();
    }

    void mail(MailState state, Instant now) {
        mailState = state.code();
        mailAt = now;
    }
}
