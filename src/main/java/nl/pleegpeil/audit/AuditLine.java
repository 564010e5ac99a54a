package nl.pleegpeil.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One act as it was written down. Only {@link AuditTrail} adds lines. */
@Entity
@Immutable
public class AuditLine extends PanacheEntityBase {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ID = 100;
    static final int LONGEST_DETAIL = 500;
    static final int LONGEST_ORIGIN = 45;

    /** From 1 on, without gaps. */
    @Id
    public Long lineNumber;
    public Instant recordedAt;
    public Long accountId;
    public String who;
    public Long seatId;
    public String seatName;
    /** Code of an {@link AuditAct}. */
    public String act;
    public String subjectKind;
    public String subjectId;
    public String detail;
    public String origin;
    /** Hash of the line before and of this one, in hexadecimal. */
    public String hash;

    static AuditLine of(Instant now, Actor by, AuditAct act, Subject subject, String detail) {
        AuditLine line = new AuditLine();
        // What the databases keep; a finer moment would not come back as it was hashed.
        line.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        line.accountId = by.account().orElse(null);
        line.who = fitting(by.name(), LONGEST_NAME);
        line.seatId = by.seatId().orElse(null);
        line.seatName = fitting(by.seatName(), LONGEST_NAME);
        line.act = act.code();
        line.subjectKind = subject.kind();
        line.subjectId = fitting(subject.id(), LONGEST_ID);
        line.detail = fitting(detail, LONGEST_DETAIL);
        line.origin = fitting(by.origin(), LONGEST_ORIGIN);
        return line;
    }

    /** Without characters that a database may refuse or change. */
    private static String fitting(String text, int longest) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        int end = Math.min(longest, clean.length());
        boolean cutsPair = end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1));
        return clean.substring(0, cutsPair ? end - 1 : end);
    }

    /** What fits the filter before a line, the newest first: for reading on without skipping anything. */
    public static List<AuditLine> latestBefore(AuditFilter filter, long number, int most) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        parameters.put("before", number);
        return find(filter.condition() + " and lineNumber < :before order by lineNumber desc", parameters).page(0, most).list();
    }

    /** Whether an act on this subject was ever written down with exactly this detail. */
    public static boolean tells(AuditAct act, Subject subject, String detail) {
        return count("act = ?1 and subjectKind = ?2 and subjectId = ?3 and detail = ?4", act.code(), subject.kind(), subject.id(),
                detail) > 0;
    }

    /** When an act was last written down; empty: never, as far back as the lines go. */
    public static Optional<Instant> lastOf(AuditAct act) {
        return find("act = ?1 order by lineNumber desc", act.code()).<AuditLine>firstResultOptional().map(line -> line.recordedAt);
    }

    public static long howMany(AuditFilter filter) {
        return count(filter.condition(), filter.parameters());
    }

    /** How many were written before a moment, and when the first and the last of them were. */
    public static Object[] recordedBefore(Instant moment) {
        return getEntityManager().createQuery("select count(*), min(line.recordedAt), max(line.recordedAt)"
                + " from AuditLine line where line.recordedAt < :moment", Object[].class)
                .setParameter("moment", moment).getSingleResult();
    }
}
