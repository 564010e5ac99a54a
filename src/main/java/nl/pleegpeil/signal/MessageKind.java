package nl.pleegpeil.signal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a message with a signal is. */
public enum MessageKind {
    /** To the sender. */
    VRAAG,
    /** To the sender. */
    ANTWOORD,
    /** From the sender. */
    REACTIE,
    /** Among those who look at the signal; the sender never sees it. */
    NOTITIE;

    /** As stored, imported and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MessageKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
