package nl.pleegpeil.action;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** An action, or a step or a note of one, as somebody filled it in. */
public class ActionForm {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 1_000;
    private static final int MOST = 10_000_000;

    @RestForm("knelpunt")
    public String knelpunt = "";
    @RestForm("titel")
    public String title = "";
    @RestForm("soort")
    public String kind = "";
    @RestForm("zetel")
    public String seat = "";
    @RestForm("organisatie")
    public String organisation = "";
    @RestForm("klaar")
    public String due = "";
    @RestForm("effect")
    public String effect = "";
    @RestForm("kengetal")
    public String metric = "";
    @RestForm("bereikt")
    public String reached = "";
    @RestForm("kosten")
    public String cost = "";
    @RestForm("doe")
    public String step = "";
    @RestForm("tekst")
    public String text = "";
    /** Of an action that is shared: what it brought. */
    @RestForm("gevolg")
    public String outcome = "";
    @RestForm("gestopt")
    public String stopped = "";
    /** Of a change: which version of the action was on the page. */
    @RestForm("versie")
    public String version = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    GuardedText guardedTitle() {
        return GuardedText.askedWithoutTriage("titel", typed(title), choices);
    }

    GuardedText guardedEffect() {
        return GuardedText.askedWithoutTriage("effect", typed(effect), choices);
    }

    GuardedText guardedText() {
        return GuardedText.askedWithoutTriage("tekst", typed(text), choices);
    }

    GuardedText guardedOutcome() {
        return GuardedText.askedWithoutTriage("gevolg", typed(outcome), choices);
    }

    /** What is said of it now, to be changed. */
    static ActionForm of(ImprovementAction action) {
        ActionForm form = new ActionForm();
        form.title = action.title;
        form.kind = action.kind;
        form.due = TypedDay.text(action.dueOn);
        form.effect = Objects.requireNonNullElse(action.expectedEffect, "");
        form.metric = Objects.requireNonNullElse(action.metric, "");
        form.reached = action.peopleReached == null ? "" : String.valueOf(action.peopleReached);
        form.cost = action.costEuros == null ? "" : String.valueOf(action.costEuros);
        form.version = String.valueOf(action.version);
        return form;
    }

    /**
     * The action this describes; empty when errors were added or the guard asks.
     *
     * @param amended the action that is changed, whose owner stays; null: it is new
     */
    Optional<ImprovementAction> read(ImprovementAction amended, List<Option> seats, List<Option> metrics, LocalDate today, FormErrors errors, GuardTexts guard,
            ActionTexts texts) {
        boolean asks = guardedTitle().asksAgain(errors, guard) | guardedEffect().asksAgain(errors, guard);
        if (typed(title).isEmpty() || typed(title).length() > LONGEST_TITLE) {
            errors.add("titel", texts.emptyTitle(LONGEST_TITLE));
        }
        if (ActionKind.of(kind).isEmpty()) {
            errors.add("soort", texts.chooseKind());
        }
        boolean isSeat = seats.stream().anyMatch(option -> option.code().equals(seat));
        boolean isOrganisation = !typed(organisation).isEmpty() && typed(organisation).length() <= LONGEST_TITLE;
        if (amended == null && isSeat == isOrganisation) {
            errors.add("zetel", texts.chooseOwner());
        } else if (Guard.leadsToPerson(organisation)) {
            errors.add("organisatie", texts.leadsToPerson());
        }
        Optional<LocalDate> on = TypedDay.of(due);
        // What is late already may stay as it is.
        boolean isSameDay = amended != null && on.filter(amended.dueOn::equals).isPresent();
        if (on.isEmpty() || on.get().isBefore(today) && !isSameDay) {
            errors.add("klaar", texts.dueWrong());
        }
        if (typed(effect).length() > LONGEST) {
            errors.add("effect", texts.tooLong(LONGEST));
        }
        if (!typed(metric).isEmpty() && metrics.stream().noneMatch(option -> option.code().equals(metric))) {
            errors.add("kengetal", texts.chooseMetric());
        }
        Optional<Integer> people = count(reached, "bereikt", errors, texts);
        Optional<Integer> euros = count(cost, "kosten", errors, texts);
        if (asks || !errors.isEmpty()) {
            return Optional.empty();
        }
        ImprovementAction action = new ImprovementAction();
        action.title = guardedTitle().cleared().text();
        action.kind = kind;
        action.ownerSeatId = isSeat ? Long.valueOf(seat) : null;
        action.ownerOrganisation = isOrganisation ? typed(organisation) : null;
        action.dueOn = on.orElseThrow();
        action.expectedEffect = guardedEffect().cleared().text();
        action.metric = typed(metric).isEmpty() ? null : metric;
        action.peopleReached = people.orElse(null);
        action.costEuros = euros.orElse(null);
        return Optional.of(action);
    }

    private static Optional<Integer> count(String typed, String field, FormErrors errors, ActionTexts texts) {
        String number = typed(typed);
        boolean isCount = number.matches("\\d{1,8}") && Integer.parseInt(number) <= MOST;
        if (!number.isEmpty() && !isCount) {
            errors.add(field, texts.countWrong());
        }
        return isCount ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    /** The text of a step or a note; false when the form must be shown again. */
    boolean readText(boolean isNeeded, FormErrors errors, GuardTexts guard, ActionTexts texts) {
        boolean asks = guardedText().asksAgain(errors, guard);
        if (isNeeded && typed(text).isEmpty()) {
            errors.add("tekst", texts.emptyText());
        } else if (typed(text).length() > LONGEST) {
            errors.add("tekst", texts.tooLong(LONGEST));
        }
        return !asks && errors.isEmpty();
    }

    /** What a shared action brought, in words; false when the form must be shown again. */
    boolean readOutcome(FormErrors errors, GuardTexts guard, ActionTexts texts) {
        boolean asks = guardedOutcome().asksAgain(errors, guard);
        if (typed(outcome).isEmpty()) {
            errors.add("gevolg", texts.emptyOutcome());
        } else if (typed(outcome).length() > LONGEST) {
            errors.add("gevolg", texts.tooLong(LONGEST));
        }
        return !asks && errors.isEmpty();
    }

    static String typed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
