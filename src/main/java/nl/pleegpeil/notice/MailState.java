package nl.pleegpeil.notice;

import java.util.Locale;

/** How a mail stands that must go once and no more. */
public enum MailState {
    /** No address was left. */
    GEEN,
    WACHT,
    /** It is being sent; stored before the mail server is called. */
    BEZIG,
    VERSTUURD,
    /** The service stopped while it was being sent, or the mail server broke off: it may have gone. A person decides. */
    ONZEKER;

    /** As stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
