package nl.pleegpeil.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where a visitor goes once signed in.
 *
 * @param path   a page of ours
 * @param fields the form that was held for them; empty: only the page
 * @param sealed the same form as it travels through the steps; "" when there is none
 */
public record Onward(String path, Map<String, List<String>> fields, String sealed) {

    public boolean isForm() {
        return !sealed.isEmpty();
    }

    /** The path as the value of a parameter in a link. */
    public String encodedPath() {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
