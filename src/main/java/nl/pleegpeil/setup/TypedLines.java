package nl.pleegpeil.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes with names, one pair a line, as somebody typed them: "GM0014 Groningen".
 *
 * @param names  by code, in the order in which they were typed
 * @param broken lines that are no such pair, or say the code of another line again
 */
record TypedLines(Map<String, String> names, List<String> broken) {

    private static final int LONGEST_ECHO = 40;

    /** @param pattern two groups: the code and the name */
    static TypedLines read(String typed, Pattern pattern) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        Objects.requireNonNullElse(typed, "").lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher pair = pattern.matcher(line);
            if (!pair.matches() || names.putIfAbsent(pair.group(1), pair.group(2).strip()) != null) {
                broken.add(line.length() <= LONGEST_ECHO ? line : line.substring(0, LONGEST_ECHO));
            }
        });
        return new TypedLines(names, broken);
    }
}
