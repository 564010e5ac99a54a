package nl.pleegpeil.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a visitor goes once signed in.
 *
 * @param path   a page of ours
 * @param fields the form that was held for them; empty: only the page
 * @param writer the account that wrote the form; null: nobody knows, or there is none
 * @param sealed the same form as it travels through the steps; "" when there is none
 */
public record Onward(String path, Map<String, List<String>> fields, Long writer, String sealed) {

    public boolean isForm() {
        return !sealed.isEmpty();
    }

    /** Whether the held form may be shown to this account: the words of one person are not for the next at the same machine. */
    boolean isFor(Optional<Long> account) {
        return writer == null || account.filter(writer::equals).isPresent();
    }

    /** The path as the value of a parameter in a link. */
    public String encodedPath() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
