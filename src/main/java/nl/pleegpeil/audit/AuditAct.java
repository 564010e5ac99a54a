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
    /** A dialogue session was planned, changed or called off. */
    SESSION_CHANGED,
    /** The text of a session was put to its participants, or agreed to. */
    MINUTES_CHANGED,
    /** What was agreed in a session, and what became of it. */
    AGREEMENT_CHANGED,
    /** A signal came in, or a signal, Knelpunt or action went on. */
    STATUS_CHANGED,
    /** A signal was linked to a Knelpunt or taken off it, or Knelpunten were joined. */
    LINK_CHANGED,
    /** What those who contributed are told. */
    REPORTED_BACK,
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
    /** Open work of a seat that ends was given to another. */
    WOUND_DOWN,
    /** A Knelpunt was brought to somebody who can decide. */
    ESCALATED,
    /** A Pleegouderraad recognised a Knelpunt, or took that back. */
    RECOGNISED,
    PUBLISHED,
    /** What a municipality has arranged was answered. */
    ARRANGED_RECORDED,
    /** A motion, commitment or question, or its progress. */
    MOTION_RECORDED,
    /** A summary went a step further, or back; or its text was changed. */
    SUMMARY_STEP,
    REDACTED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    SETTING_CHANGED,
    /** Data per family were let in for a region, or no longer. */
    FAMILY_DATA_SWITCHED,
    /** Somebody got, or lost, the data about themselves. */
    OWN_DATA_HANDED_OUT,
    OWN_DATA_ERASED,
    RETENTION_RUN,
    HOLD_PLACED,
    HOLD_LIFTED,
    ROUND_MADE,
    ROUND_OPENED,
    ROUND_CLOSED,
    /** The night could not close it; the log says why. */
    ROUND_NOT_CLOSED,
    /** Codes were made and handed to a sender, or mailed. Never which. */
    INVITATIONS_MADE,
    INVITATIONS_REPORTED,
    REMINDED,
    /** An open answer of a closed round became a signal. */
    ANSWER_RAISED,
    /** Old lines of this very log were closed off and erased. */
    SEGMENT_CLOSED,
    /** How avoidable a reason to stop is was decided anew. */
    REASON_DECIDED,
    /** Who asked for a talk was opened, and that it was held. */
    TALK_READ,
    TALK_HELD,
    GOAL_CHANGED,
    /** What is said of a Knelpunt or an action was written anew; which fields, never what stood there. */
    WORK_AMENDED,
    /** The organisation that does an action got a new link; the old one died. */
    ACTION_LINK_RENEWED,
    /** What happened was put on the time lines of an area, corrected or withdrawn. */
    TIME_LINE_ANNOTATED,
    AUDIT_CHECKED,
    AUDIT_EXPORTED,
    /** The file outside the database was made: at the first start, or because it was gone. */
    HEAD_FILE_MADE,
    /** Everything was copied, for when something goes wrong. */
    BACKED_UP,
    /** Everything came from such a copy, or from another database. */
    RESTORED,
    /** Everything about an area left as a file, because it leaves. */
    AREA_HANDED_OUT,
    /** Everything about an area that left was erased; a line per some tables says how many rows. */
    AREA_ERASED;

    /** As stored and asked for: sign_in_failed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AuditAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
