package nl.pleegpeil.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why a mail did not go, as far as the words of the mail server and of the network tell; the first that fits. */
public enum MailRefusal {
    UNREACHABLE("connection refused|no route|unreachable|connection reset|connection was closed"),
    UNKNOWN("unknown ?host|failed to resolve|name or service not known|nxdomain|nodename|search domain"),
    SLOW("timed? ?out|timeout"),
    PASSWORD("\\b(?:530|534|535)\\b|authenticat|credentials"),
    CERTIFICATE("certificate|certpath|ssl|tls|handshake"),
    ADDRESS("\\b(?:550|551|553|554)\\b|relay|recipient|mailbox"),
    OTHER("");

    private final Pattern words;

    MailRefusal(String words) {
        this.words = Pattern.compile(words);
    }

    static MailRefusal of(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.words.matcher(lower).find()).findFirst().orElse(OTHER);
    }
}
