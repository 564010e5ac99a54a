package nl.pleegpeil.guard;

/** What made the guard stop at a place in a text; the sentence for the writer is {@link GuardTexts#why(Why)}. */
public enum Why {
    ELFPROEF,
    BANK_ACCOUNT,
    MAIL_ADDRESS,
    DUTCH_NUMBER,
    HOUSE_NUMBER,
    NEAR_BIRTH,
    SIDECODE,
    NUMBERED_CASE,
    TRACKED,
    AFTER_RELATION,
    AFTER_TITLE,
    INITIALS,
    FIRST_NAME
}
