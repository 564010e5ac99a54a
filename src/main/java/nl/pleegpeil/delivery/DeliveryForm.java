package nl.pleegpeil.delivery;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.household.HouseholdKind;
import org.jboss.resteasy.reactive.RestForm;

/** Six numbers and a note, as somebody typed them. */
public class DeliveryForm {

    static final String NOTE = "toelichting";

    @RestForm("netwerk_gestart")
    public String kinStarted = "";
    @RestForm("netwerk_gestopt")
    public String kinStopped = "";
    @RestForm("netwerk_stand_eind")
    public String kinStockEnd = "";
    @RestForm("bestand_gestart")
    public String recruitedStarted = "";
    @RestForm("bestand_gestopt")
    public String recruitedStopped = "";
    @RestForm("bestand_stand_eind")
    public String recruitedStockEnd = "";
    @RestForm(NOTE)
    public String note = "";
    /** What the typist chose about personal data in the note. */
    @BeanParam
    public GuardChoices choices = GuardChoices.none();
    /** Whether the typist says that numbers that look odd are right, and which numbers that is about. */
    @RestForm("klopt")
    public String confirmed = "";
    @RestForm("klopt_voor")
    public String confirmedFor = "";

    /** What was typed for one kind of family. */
    record Typed(HouseholdKind kind, String started, String stopped, String stockEnd) {
    }

    List<Typed> typed() {
        return List.of(new Typed(HouseholdKind.KIN, text(kinStarted), text(kinStopped), text(kinStockEnd)),
                new Typed(HouseholdKind.RECRUITED, text(recruitedStarted), text(recruitedStopped), text(recruitedStockEnd)));
    }

    /** The numbers as one text. */
    public String numbers() {
        return typed().stream().map(typed -> typed.started() + ";" + typed.stopped() + ";" + typed.stockEnd())
                .collect(Collectors.joining(";"));
    }

    /** Whether exactly these numbers were confirmed; after a change the question is asked anew. */
    boolean isConfirmed() {
        return "ja".equals(confirmed) && numbers().equals(text(confirmedFor));
    }

    /** The note as it was sent, with what the guard found in it. */
    GuardedText guardedNote() {
        return GuardedText.askedWithoutTriage(NOTE, note, choices);
    }

    /** The form as it was delivered before, to correct. */
    static DeliveryForm of(HouseholdFlow kin, HouseholdFlow recruited) {
        DeliveryForm form = new DeliveryForm();
        if (kin != null) {
            form.kinStarted = number(kin.started);
            form.kinStopped = number(kin.stopped);
            form.kinStockEnd = number(kin.stockEnd);
            form.note = text(kin.note);
        }
        if (recruited != null) {
            form.recruitedStarted = number(recruited.started);
            form.recruitedStopped = number(recruited.stopped);
            form.recruitedStockEnd = number(recruited.stockEnd);
            form.note = form.note.isEmpty() ? text(recruited.note) : form.note;
        }
        return form;
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static String number(Long count) {
        return count == null ? "" : count.toString();
    }
}
