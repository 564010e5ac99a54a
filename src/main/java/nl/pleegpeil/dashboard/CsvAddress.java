package nl.pleegpeil.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nl.pleegpeil.metric.MetricOptions;
import nl.pleegpeil.metric.MetricOptions.Direction;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricResult;

/** The address that gives the rows of a result as CSV, by asking the same question again. */
public final class CsvAddress {

    private CsvAddress() {
    }

    /** On this service, with the parameters of the question. */
    public static String of(MetricResult result) {
        MetricQuery query = result.query();
        StringJoiner parameters = new StringJoiner("&", "/api/v1/metrics/" + result.metric() + ".csv?", "");
        add(parameters, "gebied", query.area());
        add(parameters, "van", query.from() == null ? "" : query.from().toString());
        add(parameters, "tot", query.until() == null ? "" : query.until().toString());
        add(parameters, "per", query.per().code());
        add(parameters, "soort", query.kind());
        add(parameters, "aanbieder", query.provider());
        add(parameters, "uitsplitsing", query.breakdown().code());
        add(parameters, "indicator", query.indicator());
        MetricOptions options = query.options();
        add(parameters, "richting", options.direction() == Direction.NEUTRAL ? "" : options.direction().code());
        add(parameters, "herijk", options.rebasedOn().stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
