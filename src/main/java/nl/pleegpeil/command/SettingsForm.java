package nl.pleegpeil.command;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whether the settings in the environment have the form of what they are. The framework says so too, but in the words of
 * a framework, and only of the first. The sentences are Dutch and stand here because nothing runs yet.
 */
final class SettingsForm {

    private static final Pattern SIZE = Pattern.compile("(?i)\\d{1,12}[KMG]?");
    private static final Pattern DURATION = Pattern.compile("(?i)(?:PT?)?(?:\\d{1,6}[DHMS])+|\\d{1,9}(?:ms)?");
    private static final int HIGHEST_PORT = 65535;

    private static final Map<String, Function<String, Optional<String>>> FORMS = forms();

    private SettingsForm() {
    }

    private static Map<String, Function<String, Optional<String>>> forms() {
        Map<String, Function<String, Optional<String>>> forms = new LinkedHashMap<>();
        forms.put("PLEEGPEIL_PORT", number(0, HIGHEST_PORT));
        forms.put("PLEEGPEIL_MAIL_PORT", number(1, HIGHEST_PORT));
        for (String limit : List.of("REQUESTS", "WRITES", "DOORS")) {
            forms.put("PLEEGPEIL_LIMIT_" + limit, number(1, Integer.MAX_VALUE));
        }
        for (String flag : List.of("DEMO", "LIMITS", "PROXY_FORWARDED", "LOG_JSON", "MAIL_TLS", "MAIL_TRUST_ALL")) {
            forms.put("PLEEGPEIL_" + flag, oneOf("true", "false"));
        }
        forms.put("PLEEGPEIL_MAIL_STARTTLS", oneOf("REQUIRED", "OPTIONAL", "DISABLED"));
        forms.put("PLEEGPEIL_MAX_UPLOAD", like(SIZE, "een grootte, zoals 512M"));
        forms.put("PLEEGPEIL_IDLE", like(DURATION, "een duur, zoals 30M of 1H"));
        forms.put("PLEEGPEIL_PUBLIC_URL", SettingsForm::address);
        forms.put("PLEEGPEIL_DB_URL", url -> url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:") ? Optional.empty()
                : Optional.of("een JDBC-adres dat begint met jdbc:postgresql: of jdbc:h2:"));
        return forms;
    }

    /** A Dutch sentence for each; empty values count as not set. */
    static List<String> wrongIn(Map<String, String> environment) {
        List<String> wrong = new ArrayList<>();
        FORMS.forEach((name, form) -> Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty())
                .flatMap(form).ifPresent(wanted -> wrong.add(name + " klopt niet. Geef " + wanted + ".")));
        return wrong;
    }

    private static Function<String, Optional<String>> number(int least, int most) {
        return value -> {
            boolean fits = value.matches("\\d{1,10}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
            return fits ? Optional.empty() : Optional.of("een heel getal van " + least + " tot en met " + most);
        };
    }

    private static Function<String, Optional<String>> oneOf(String... words) {
        return value -> List.of(words).stream().anyMatch(value::equalsIgnoreCase) ? Optional.empty() : Optional.of(String.join(" of ", words));
    }

    private static Function<String, Optional<String>> like(Pattern pattern, String wanted) {
        return value -> pattern.matcher(value).matches() ? Optional.empty() : Optional.of(wanted);
    }

    private static Optional<String> address(String value) {
        String wanted = "het hele adres, zoals https://pleegpeil.example.nl";
        try {
            URI uri = URI.create(value);
            boolean fits = uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
            return fits ? Optional.empty() : Optional.of(wanted);
        } catch (IllegalArgumentException noAddress) {
            return Optional.of(wanted);
        }
    }
}
