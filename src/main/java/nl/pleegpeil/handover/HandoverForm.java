package nl.pleegpeil.handover;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatHolding;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** A hand-over, as somebody filled it in. */
public class HandoverForm {

    private static final String NOTE = "notitie";
    private static final int LONGEST_NOTE = 4_000;

    @RestForm("vertrekt")
    public String leaving = "";
    @RestForm("opvolger")
    public String successor = "";
    @RestForm("dag")
    public String day = "";
    @RestForm(NOTE)
    public String note = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static HandoverForm on(LocalDate today) {
        HandoverForm form = new HandoverForm();
        form.day = TypedDay.text(today);
        return form;
    }

    /**
     * The hand-over this describes; of no use when errors were added.
     *
     * @param holders who can leave; of one there is nothing to choose
     */
    Handover read(Seat seat, List<SeatHolding> holders, List<Option> choosable, LocalDate today, FormErrors errors,
            HandoverTexts texts) {
        Optional<SeatHolding> leaver = holders.size() == 1 ? Optional.of(holders.get(0))
                : holders.stream().filter(holding -> String.valueOf(holding.id).equals(text(leaving))).findFirst();
        if (leaver.isEmpty() && !holders.isEmpty()) {
            errors.add("vertrekt", texts.chooseLeaving());
        }
        boolean isAnother = holders.size() == 1 && !text(leaving).isEmpty() && !text(leaving).equals(String.valueOf(holders.get(0).id));
        if (isAnother) {
            // Somebody handed the seat over since this page was opened.
            errors.add("opvolger", texts.changedMeanwhile());
        }
        Optional<Long> to = choosable.stream().map(Option::code).filter(text(successor)::equals).findFirst().map(Long::valueOf);
        if (to.isEmpty()) {
            errors.add("opvolger", texts.chooseSuccessor());
        } else if (leaver.isPresent() && leaver.get().accountId.equals(to.get())) {
            errors.add("opvolger", texts.samePerson());
        }
        Optional<LocalDate> on = TypedDay.of(day);
        if (on.isEmpty()) {
            errors.add("dag", texts.dayWrong());
        } else if (on.get().isAfter(today)) {
            // Rights and open work move together, and work moves now.
            errors.add("dag", texts.dayInFuture());
        } else if (leaver.isPresent() && on.get().isBefore(leaver.get().heldFrom)) {
            errors.add("dag", texts.dayBeforeStart());
        }
        if (text(note).length() > LONGEST_NOTE) {
            errors.add(NOTE, texts.noteTooLong(LONGEST_NOTE));
        }
        Optional<GuardedText.Cleared> left = errors.isEmpty() && !text(note).isEmpty() ? Optional.of(guardedNote().cleared()) : Optional.empty();
        return new Handover(seat, leaver, to.orElse(0L), on.orElse(today), left);
    }

    /** The note and what was found in it. */
    GuardedText guardedNote() {
        return GuardedText.askedWithoutTriage(NOTE, text(note), choices);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
