package nl.pleegpeil.reportback;

import java.util.Locale;

/** How the mail of a report stands with one who contributed. */
public enum MailState {
    /** No address was left. */
    GEEN,
    WACHT,
    /** It is being sent; stored before the mail server is called. */
    BEZIG,
    VERSTUURD,
    /** The service stopped while it was being sent, or the mail server broke off: it may have gone. A person decides. */
    ONZEKER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
