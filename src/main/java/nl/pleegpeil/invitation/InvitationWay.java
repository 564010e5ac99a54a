package nl.pleegpeil.invitation;

import java.util.Locale;

/** How invitations go out. */
public enum InvitationWay {
    /** A provider sends letters or mails of its own. */
    BRIEVEN,
    /** Pleegpeil mails. */
    MAIL,
    /** One code for everybody at a meeting. */
    BIJEENKOMST,
    /** On paper; staff types the answers in. */
    PAPIER;

    /** As stored: brieven. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
