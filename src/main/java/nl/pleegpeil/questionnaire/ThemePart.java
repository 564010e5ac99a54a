package nl.pleegpeil.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions of one theme, in order.
 *
 * @param theme     code of the theme
 * @param questions at least one
 */
public record ThemePart(String theme, List<Asked> questions) {

    /** The questions by theme, in the order of their first question. */
    public static List<ThemePart> of(List<Asked> questions) {
        Map<String, List<Asked>> byTheme = new LinkedHashMap<>();
        questions.forEach(asked -> byTheme.computeIfAbsent(asked.theme(), theme -> new ArrayList<>()).add(asked));
        return byTheme.entrySet().stream().map(part -> new ThemePart(part.getKey(), List.copyOf(part.getValue()))).toList();
    }
}
