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
