package nl.pleegpeil.account;

/** An account was blocked or erased, or its password or second factor was taken away or replaced: what was opened with it before must close. */
public record AccountEnded(long accountId) {
}
