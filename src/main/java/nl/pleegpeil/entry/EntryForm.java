package nl.pleegpeil.entry;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Secret;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.TypedDay;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalSource;
import org.jboss.resteasy.reactive.RestForm;

/** A signal, as somebody filled it in: what happens and where. */
public class EntryForm {

    private static final String TEXT = "tekst";
    private static final int LONGEST = 4_000;
    private static final String YES = "ja";

    @RestForm(TEXT)
    public String text = "";
    @RestForm("gemeente")
    public String area = "";
    @RestForm("alleen-ontregelaar")
    public String onlyOntregelaar = "";
    @RestForm("doorsturen")
    public String mayPassOn = "";
    /** A random value by which a form that is sent twice is known. */
    @RestForm("blad")
    public String sheet = "";
    // What only the form behind an account asks.
    @RestForm("bron")
    public String source = "";
    @RestForm("onderwerp")
    public String category = "";
    @RestForm("dag")
    public String day = "";
    @RestForm("knelpunt")
    public String proposesKnelpunt = "";
    @RestForm("bewijs")
    public String receipt = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static EntryForm fresh(LocalDate today) {
        EntryForm form = new EntryForm();
        form.sheet = Secret.fresh().plain();
        form.day = TypedDay.text(today);
        return form;
    }

    GuardedText guardedText() {
        return GuardedText.asked(TEXT, typed(text), choices);
    }

    /** Says what is wrong with the first screen. */
    void check(List<Option> municipalities, FormErrors errors, EntryTexts texts) {
        if (typed(text).isEmpty()) {
            errors.add(TEXT, texts.emptyText());
        } else if (typed(text).length() > LONGEST) {
            errors.add(TEXT, texts.tooLong(LONGEST));
        }
        if (municipalities.stream().noneMatch(option -> option.code().equals(area))) {
            errors.add("gemeente", texts.chooseMunicipality());
        }
        if (!typed(sheet).matches("[\\w-]{20,100}")) {
            // A program that forgets it would get the same receipt every time.
            sheet = Secret.fresh().plain();
        }
    }

    /** Says what is wrong with what only the form behind an account asks. */
    void checkFurther(List<Option> sources, LocalDate today, FormErrors errors, EntryTexts texts) {
        if (sources.stream().noneMatch(option -> option.code().equals(source))) {
            errors.add("bron", texts.chooseSource());
        }
        if (!typed(category).isEmpty() && SignalCategory.of(category).isEmpty()) {
            errors.add("onderwerp", texts.chooseCategory());
        }
        Optional<LocalDate> on = TypedDay.of(day);
        if (on.isEmpty() || on.get().isAfter(today)) {
            errors.add("dag", texts.dayWrong());
        }
    }

    /** What its receipt follows from: whoever sends other words with the same sheet has another receipt and another signal. */
    String sent() {
        return String.join("\n", sheet, area, typed(text));
    }

    boolean isForOntregelaarOnly() {
        return YES.equals(onlyOntregelaar);
    }

    boolean isToBePassedOn() {
        return YES.equals(mayPassOn);
    }

    boolean isProposal() {
        return YES.equals(proposesKnelpunt);
    }

    boolean wantsReceipt() {
        return YES.equals(receipt);
    }

    SignalSource chosenSource() {
        return SignalSource.of(source).orElseThrow();
    }

    static String typed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
