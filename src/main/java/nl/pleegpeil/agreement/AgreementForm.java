package nl.pleegpeil.agreement;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** What was agreed, as somebody filled it in. */
public class AgreementForm {

    static final String TEXT = "tekst";
    /** Stands for an organisation that has no seat here. */
    static final String OTHER = "anders";
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_OWNER = 160;

    @RestForm(TEXT)
    public String text = "";
    @RestForm("wie")
    public String owner = "";
    @RestForm("organisatie")
    public String organisation = "";
    @RestForm("voor")
    public String due = "";
    @RestForm("notitie")
    public String note = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    /**
     * What was read.
     *
     * @param seat empty: an organisation without a seat here
     */
    record Read(Cleared text, Optional<Long> seat, String owner, LocalDate due) {
    }

    GuardedText guarded() {
        return GuardedText.askedWithoutTriage(TEXT, text(text), choices);
    }

    /** The agreement this describes; empty when errors were added or the guard asks something. */
    Optional<Read> read(List<Option> owners, LocalDate saidOn, FormErrors errors, AgreementTexts texts, GuardTexts guardTexts) {
        if (text(text).isEmpty() || text(text).length() > LONGEST_TEXT) {
            errors.add(TEXT, texts.textWrong(LONGEST_TEXT));
        }
        Optional<Option> seat = owners.stream().filter(option -> option.code().equals(text(owner)) && !OTHER.equals(option.code())).findFirst();
        boolean isOther = OTHER.equals(text(owner));
        if (seat.isEmpty() && !isOther) {
            errors.add("wie", texts.chooseOwner());
        }
        if (isOther && (text(organisation).isEmpty() || text(organisation).length() > LONGEST_OWNER)) {
            errors.add("organisatie", texts.organisationWrong(LONGEST_OWNER));
        } else if (isOther && Guard.leadsToPerson(organisation)) {
            errors.add("organisatie", texts.leadsToPerson());
        }
        Optional<LocalDate> on = TypedDay.of(due);
        if (on.isEmpty()) {
            errors.add("voor", texts.dayWrong());
        } else if (on.get().isBefore(saidOn)) {
            errors.add("voor", texts.dayBefore());
        }
        boolean asksAgain = guarded().asksAgain(errors, guardTexts);
        if (asksAgain || !errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Read(guarded().cleared(), seat.map(option -> Long.valueOf(option.code())),
                seat.map(Option::name).orElseGet(() -> text(organisation)), on.orElseThrow()));
    }

    /** The note it comes from; 0: none. */
    long noteNumber() {
        return text(note).matches("\\d{1,18}") ? Long.parseLong(text(note)) : 0;
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
