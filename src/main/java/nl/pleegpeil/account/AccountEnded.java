package nl.pleegpeil.account;

/** An account was blocked or erased, or its password was replaced: what was opened with it before must close. */
public record AccountEnded(long accountId) {
}
