package nl.pleegpeil.intake;

/** What can be said of a row or a file. Codes that begin with W warn: the row is kept. */
public enum ProblemCode {
    /** A column is missing, double or unknown. */
    E_HEADER,
    /** The file is not text in UTF-8 or Windows-1252. */
    E_ENCODING,
    /** A cell that must be filled in is empty. */
    E_REQUIRED,
    /** A cell does not hold what its column asks for. */
    E_FORMAT,
    /** A word or code that is not in the list. */
    E_UNKNOWN_CODE,
    /** The area did not exist in the period. */
    E_AREA_NOT_VALID,
    /** A number below zero. */
    E_NEGATIVE,
    /** The same key stands in the file twice. */
    E_DUPLICATE,
    /** A BSN or an IBAN in free text. */
    E_PERSONAL_DATA,
    /** One period, area, provider and kind in two units in one file. */
    E_UNIT_MIX,
    /** A spell without a family. */
    E_PARENT_MISSING,
    /** A start that is missing or no date. */
    E_START_INVALID,
    /** A stop that is no date. */
    E_STOP_INVALID,
    /** A stop before the start. */
    E_STOP_BEFORE_START,
    /** A stop on the day of the start. */
    E_ZERO_LENGTH,
    /** A reason for a stop that did not happen. */
    E_REASON_WITHOUT_STOP,
    /** A start after today. */
    E_START_FUTURE,
    /** Data per family of a region that has not switched them on. */
    E_NOT_SWITCHED_ON,
    /** Kept: a stop after today, so still active. */
    W_STOP_FUTURE,
    /** Kept: a code that is in no list yet. */
    W_UNKNOWN_CODE,
    /** Kept: a month where a day is asked. */
    W_MONTH,
    /** Figures over periods that overlap; all kept, none counted twice. */
    W_PERIOD_OVERLAP,
    /** The file was written in Windows-1252. */
    W_CONVERTED,
    /** What may point to a person in free text; the text is kept with that replaced. */
    W_PERSONAL_DATA;

    public boolean isWarning() {
        return name().startsWith("W_");
    }
}
