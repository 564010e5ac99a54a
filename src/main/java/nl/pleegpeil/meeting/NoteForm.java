package nl.pleegpeil.meeting;

import jakarta.ws.rs.BeanParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** A note, or the name of a group, as somebody typed it. */
public class NoteForm {

    static final String TEXT = "tekst";
    static final String TOPIC = "groep";
    private static final int LONGEST_NOTE = 280;
    private static final int LONGEST_TOPIC = 80;

    @RestForm(TEXT)
    public String text = "";
    @RestForm("gemeente")
    public String municipality = "";
    @RestForm(TOPIC)
    public String topic = "";
    @RestForm("notities")
    public List<String> notes = new ArrayList<>();
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static NoteForm about(String municipality) {
        NoteForm form = new NoteForm();
        form.municipality = Objects.requireNonNullElse(municipality, "");
        return form;
    }

    String area() {
        return oneLine(municipality);
    }

    GuardedText guardedText() {
        return GuardedText.askedWithoutTriage(TEXT, oneLine(text), choices);
    }

    GuardedText guardedTopic() {
        return GuardedText.askedWithoutTriage(TOPIC, oneLine(topic), choices);
    }

    /** The note; empty when errors were added or the guard asks something. */
    Optional<Cleared> readText(FormErrors errors, MeetingTexts texts, GuardTexts guardTexts) {
        if (oneLine(text).isEmpty() || oneLine(text).length() > LONGEST_NOTE) {
            errors.add(TEXT, texts.noteWrong(LONGEST_NOTE));
        }
        return read(guardedText(), errors, guardTexts);
    }

    /** The name of a group; empty when errors were added or the guard asks something. */
    Optional<Cleared> readTopic(FormErrors errors, MeetingTexts texts, GuardTexts guardTexts) {
        if (oneLine(topic).isEmpty() || oneLine(topic).length() > LONGEST_TOPIC) {
            errors.add(TOPIC, texts.topicWrong(LONGEST_TOPIC));
        }
        return read(guardedTopic(), errors, guardTexts);
    }

    private static Optional<Cleared> read(GuardedText guarded, FormErrors errors, GuardTexts guardTexts) {
        boolean asksAgain = guarded.asksAgain(errors, guardTexts);
        return asksAgain || !errors.isEmpty() ? Optional.empty() : Optional.of(guarded.cleared());
    }

    private static String oneLine(String typed) {
        return Objects.requireNonNullElse(typed, "").replaceAll("\\s+", " ").strip();
    }
}
