package nl.pleegpeil.metric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One definition of a number or a series: the header of a file in {@code sql/metrics} and its query.
 *
 * @param name       the file's name without ending, in Dutch, as in the address
 * @param title      what is measured
 * @param question   the reader's question it answers
 * @param unit       what one is, such as "per 100" or "gezinnen"
 * @param grain      what one row of the query is
 * @param method     name of the {@link MetricMethod} that turns rows into figures
 * @param source     where the counts come from
 * @param definition how it is worked out, in plain Dutch
 * @param release    what kind of figures these are, which decides who sees them and how
 * @param formula    how it is worked out, in symbols; "" when the definition says it all; header not required
 * @param limits     what it cannot say; "" when nothing in particular; header not required
 * @param sql        the query, reading views only; "" when it is worked out from other metrics
 */
@JsonPropertyOrder({"name", "title", "question", "unit", "grain", "method", "source", "definition"})
public record MetricFile(String name, String title, String question, String unit, String grain, String method,
        String source, String definition, @JsonIgnore ReleaseRule release,
        @JsonIgnore String formula, @JsonIgnore String limits, @JsonIgnore String sql) {

    private static final List<String> REQUIRED = List.of("title", "question", "unit", "grain", "method", "source", "definition", "release");
    private static final List<String> OPTIONAL = List.of("formula", "limits");

    /**
     * Reads a metric file.
     *
     * @throws IllegalArgumentException with file and line, when a header is missing, double, unknown or not one of its values
     */
    static MetricFile parse(String fileName, String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        List<String> query = new ArrayList<>();
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (!content.startsWith("--") || !query.isEmpty()) {
                query.add(content);
                continue;
            }
            int colon = content.indexOf(':');
            String header = colon < 0 ? "" : content.substring(2, colon).strip();
            if (!REQUIRED.contains(header) && !OPTIONAL.contains(header)) {
                throw new IllegalArgumentException(fileName + ":" + line + ": unknown header '" + header + "', use one of " + REQUIRED
                        + " or " + OPTIONAL);
            }
            if (headers.put(header, content.substring(colon + 1).strip()) != null) {
                throw new IllegalArgumentException(fileName + ":" + line + ": header '" + header + "' stands twice");
            }
        }
        for (String header : REQUIRED) {
            if (headers.getOrDefault(header, "").isEmpty()) {
                throw new IllegalArgumentException(fileName + ":1: header '" + header + "' is missing");
            }
        }
        ReleaseRule release = ReleaseRule.of(headers.get("release")).orElseThrow(() -> new IllegalArgumentException(
                fileName + ":1: header 'release' is '" + headers.get("release") + "', use one of "
                        + Arrays.stream(ReleaseRule.values()).map(ReleaseRule::code).toList()));
        return new MetricFile(fileName.substring(0, fileName.length() - ".sql".length()), headers.get("title"),
                headers.get("question"), headers.get("unit"), headers.get("grain"), headers.get("method"),
                headers.get("source"), headers.get("definition"), release, headers.getOrDefault("formula", ""),
                headers.getOrDefault("limits", ""), String.join("\n", query).strip());
    }
}
