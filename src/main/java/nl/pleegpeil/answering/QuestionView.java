package nl.pleegpeil.answering;

import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.shared.Option;

/**
 * A question as a form shows it.
 *
 * @param field   name of the field
 * @param options what can be chosen; none for an open question
 * @param value   the answer so far
 * @param text    the answer in one's own words; null for a closed question
 */
public record QuestionView(Asked asked, String field, List<Option> options, String value, GuardedText text) {

    /** Whether several can be chosen. */
    public boolean isMultiple() {
        return asked.scale() == Scale.ENKELE_VAN;
    }

    /** The chosen answers, apart. */
    public List<String> values() {
        return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\+"));
    }
}
