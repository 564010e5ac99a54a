package nl.pleegpeil.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.shared.Option;

/**
 * A question as it is asked.
 *
 * @param code         its stable id, such as M01; X1 to X5 for a round's own questions
 * @param wording      the question
 * @param hint         a sentence that helps; "" for none
 * @param theme        code of the page it stands on
 * @param scale        what an answer can be
 * @param choices      its own choices, in order; none where the scale has its own
 * @param most         how many may be chosen
 * @param after        code of the question that decides whether it is shown; "" for always
 * @param afterAnswers the answers after which it is shown
 * @param practice     where it comes from
 */
public record Asked(String code, String wording, String hint, String theme, Scale scale, List<Option> choices, int most,
        String after, List<String> afterAnswers, String practice) {

    /** The theme of the questions that a round adds. */
    public static final String OWN_THEME = "eigen";

    public Asked {
        choices = List.copyOf(choices);
        afterAnswers = List.copyOf(afterAnswers);
    }

    static List<Option> choices(String lines) {
        return lines.isBlank() ? List.of() : lines.lines().filter(line -> line.contains("="))
                .map(line -> new Option(line.substring(0, line.indexOf('=')).strip(), line.substring(line.indexOf('=') + 1).strip())).toList();
    }

    static List<String> answers(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\+"));
    }

    public boolean isOpen() {
        return scale == Scale.OPEN;
    }

    /** Whether it is only shown after a certain answer. */
    public boolean isFollowUp() {
        return !after.isEmpty();
    }

    /** Whether it is shown to somebody who gave these answers, by code of the question. */
    public boolean isShownAfter(Map<String, String> given) {
        return !isFollowUp() || Arrays.stream(given.getOrDefault(after, "").split("\\+")).anyMatch(afterAnswers::contains);
    }

    private List<String> allowed() {
        return scale.hasChoices() ? choices.stream().map(Option::code).toList() : scale.answers();
    }

    /**
     * An answer to a closed question as it is stored: capitals and spaces do not count.
     *
     * @return empty when it is none of the answers, or more than may be chosen
     */
    public Optional<String> read(String typed) {
        if (scale == Scale.ENKELE_VAN) {
            List<String> chosen = Arrays.stream(typed.split("\\+")).map(this::match).distinct().toList();
            boolean allKnown = chosen.stream().noneMatch(String::isEmpty);
            return allKnown && chosen.size() <= most ? Optional.of(String.join("+", chosen.stream().sorted().toList())) : Optional.empty();
        }
        return Optional.of(match(typed)).filter(found -> !found.isEmpty());
    }

    private String match(String typed) {
        String plain = plain(typed);
        return allowed().stream().filter(answer -> plain(answer).equals(plain)).findFirst()
                .or(() -> choices.stream().filter(choice -> plain(choice.name()).equals(plain)).map(Option::code).findFirst())
                .orElse("");
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
    }

    /** Whether two rounds may be compared on it: the same question with the same answers. */
    public boolean isIdenticalTo(Asked other) {
        return code.equals(other.code) && wording.equals(other.wording) && scale == other.scale && choices.equals(other.choices)
                && most == other.most && after.equals(other.after) && afterAnswers.equals(other.afterAnswers);
    }
}
