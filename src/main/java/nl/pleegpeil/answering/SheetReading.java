package nl.pleegpeil.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.answer.AnswerSheet;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.questionnaire.Asked;

/** Turns what was typed into a sheet: only answers that the question knows, only questions that were shown. */
public final class SheetReading {

    private SheetReading() {
    }

    /** @param typed by code of the question, and the background under its own names */
    public static AnswerSheet of(List<Asked> questions, Map<String, String> typed) {
        Map<String, String> closed = new LinkedHashMap<>();
        Map<String, String> open = new LinkedHashMap<>();
        for (Asked asked : questions) {
            String answer = typed.getOrDefault(asked.code(), "");
            if (answer.isBlank() || !asked.isShownAfter(typed)) {
                continue;
            }
            if (asked.isOpen()) {
                // Cleared on its page already; nothing passes here that was not.
                String text = Cleared.masked(answer).text();
                if (text != null) {
                    open.put(asked.code(), text);
                }
            } else {
                asked.read(answer).ifPresent(known -> closed.put(asked.code(), known));
            }
        }
        return new AnswerSheet(typed.getOrDefault(Background.AREA, ""), oneOf(Background.KINDS, typed.get(Background.KIND)),
                oneOf(Background.FORMS, typed.get(Background.FORM)), oneOf(Background.YEARS, typed.get(Background.EXPERIENCE)), closed, open);
    }

    private static String oneOf(List<String> known, String typed) {
        return typed != null && known.contains(typed) ? typed : "";
    }
}
