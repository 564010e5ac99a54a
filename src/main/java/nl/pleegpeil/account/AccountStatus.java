package nl.pleegpeil.account;

import java.util.Locale;

/** How an account stands. */
public enum AccountStatus {
    /** A mail with a link went out; nobody used it yet. */
    UITGENODIGD,
    ACTIEF,
    /** May not sign in for now. */
    GEBLOKKEERD,
    /** Name, address and secrets are gone; the number stays, for what refers to it. */
    GEWIST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this code, as stored. */
    public static AccountStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
