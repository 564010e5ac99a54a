package nl.pleegpeil.answering;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a parent has answered so far.
 *
 * @param code     the code it was begun with
 * @param answers  by code of the question, open ones as typed; the background under soort, vorm, ervaring and gebied
 * @param keep     whether the device keeps the secret after the browser closes
 */
record DraftContent(String code, Map<String, String> answers, boolean keep) {

    DraftContent {
        answers = new LinkedHashMap<>(answers);
    }

    DraftContent kept(boolean keep) {
        return new DraftContent(code, answers, keep);
    }

    /** For somebody else on the same device: without the answers. */
    DraftContent emptied() {
        return new DraftContent(code, Map.of(), keep);
    }

    String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    /** With an answer; without it when it is empty. */
    void set(String name, String answer) {
        if (answer == null || answer.isBlank()) {
            answers.remove(name);
        } else {
            answers.put(name, answer);
        }
    }

    @Override
    public String toString() {
        return "DraftContent[]";
    }
}
