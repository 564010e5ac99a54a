package nl.pleegpeil.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that is written down. The list is closed; the Dutch words are in {@code messages/logbook_nl.properties}. */
public enum AuditAct {
    /** What others wrote, a signal or an answer, was opened. */
    TEXT_READ,
    /** Data that is not public left as a file. */
    EXPORTED,
    IMPORTED,
    IMPORT_REFUSED,
    /** Counts were typed in. */
    DELIVERED,
    /** What is expected from whom was changed. */
    DELIVERY_ARRANGED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGN_IN_LOCKED,
    SIGNED_OUT,
    SESSION_REVOKED,
    PASSWORD_CHANGED,
    SECOND_FACTOR_CHANGED,
    ACCOUNT_CHANGED,
    SEAT_CHANGED,
    RIGHTS_CHANGED,
    HANDED_OVER,
    PUBLISHED,
    REDACTED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    SETTING_CHANGED,
    /** Somebody got, or lost, the data about themselves. */
    OWN_DATA_HANDED_OUT,
    OWN_DATA_ERASED,
    RETENTION_RUN,
    HOLD_PLACED,
    HOLD_LIFTED,
    /** Old lines of this very log were closed off and erased. */
    SEGMENT_CLOSED,
    AUDIT_CHECKED,
    AUDIT_EXPORTED,
    /** The file outside the database was made: at the first start, or because it was gone. */
    HEAD_FILE_MADE,
    /** Everything was copied, for when something goes wrong. */
    BACKED_UP,
    /** Everything came from such a copy, or from another database. */
    RESTORED,
    /** Everything about an area left as a file, because it leaves. */
    AREA_HANDED_OUT;

    /** As stored and asked for: sign_in_failed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuditAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
