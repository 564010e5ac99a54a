package nl.pleegpeil.knelpunt;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.workflow.KnelpuntStatus;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody fills in about a Knelpunt; of each form only its own fields are looked at. */
public class KnelpuntForm {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_CAUSE = 2_000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_FAMILIES = 100_000;

    @RestForm("titel")
    public String title = "";
    @RestForm("oorzaak")
    public String cause = "";
    @RestForm("bereik")
    public String reach = "";
    @RestForm("niveau")
    public String level = "";
    @RestForm("onderwerp")
    public String category = "";
    @RestForm("gezinnen")
    public String families = "";
    @RestForm("regio")
    public String region = "";
    @RestForm("signaal")
    public List<String> signals = new ArrayList<>();
    @RestForm("reden")
    public String reason = "";
    /** Why something is taken off. */
    @RestForm("reden-los")
    public String whyOff = "";
    /** Why it goes on in another. */
    @RestForm("reden-samen")
    public String whyJoined = "";
    @RestForm("doe")
    public String step = "";
    @RestForm("waar")
    public String embeddedIn = "";
    @RestForm("herzien")
    public String reviewOn = "";
    @RestForm("rol")
    public String ownerRole = "";
    @RestForm("gestopt")
    public String stopped = "";
    @RestForm("ander")
    public String other = "";
    @RestForm("koppeling")
    public String link = "";
    @RestForm("thema")
    public String theme = "";
    @RestForm("stopreden")
    public String stopReason = "";
    /** Of a change: which version of the Knelpunt was on the page. */
    @RestForm("versie")
    public String version = "";
    @RestForm("jaar")
    public String year = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static KnelpuntForm empty() {
        return new KnelpuntForm();
    }

    /** What is said of it now, to be changed. */
    static KnelpuntForm of(Knelpunt knelpunt) {
        KnelpuntForm form = new KnelpuntForm();
        form.title = knelpunt.title;
        form.cause = Objects.requireNonNullElse(knelpunt.cause, "");
        form.reach = knelpunt.reach;
        form.level = knelpunt.level;
        form.category = knelpunt.category;
        form.families = knelpunt.families == null ? "" : String.valueOf(knelpunt.families);
        form.region = knelpunt.regionCode;
        form.version = String.valueOf(knelpunt.version);
        return form;
    }

    GuardedText guardedTitle() {
        return GuardedText.askedWithoutTriage("titel", typed(title), choices);
    }

    GuardedText guardedCause() {
        return GuardedText.askedWithoutTriage("oorzaak", typed(cause), choices);
    }

    GuardedText guardedReason() {
        return GuardedText.askedWithoutTriage("reden", typed(reason), choices);
    }

    GuardedText guardedPlace() {
        return GuardedText.askedWithoutTriage("waar", typed(embeddedIn), choices);
    }

    /** The Knelpunt this describes; empty when errors were added or the guard asks. */
    Optional<Knelpunt> read(List<String> regions, FormErrors errors, GuardTexts guard, KnelpuntTexts texts) {
        boolean asks = guardedTitle().asksAgain(errors, guard) | guardedCause().asksAgain(errors, guard);
        if (typed(title).isEmpty()) {
            errors.add("titel", texts.emptyTitle());
        } else if (typed(title).length() > LONGEST_TITLE) {
            errors.add("titel", texts.tooLong(LONGEST_TITLE));
        }
        if (typed(cause).length() > LONGEST_CAUSE) {
            errors.add("oorzaak", texts.tooLong(LONGEST_CAUSE));
        }
        if (Reach.of(reach).isEmpty()) {
            errors.add("bereik", texts.chooseReach());
        }
        if (SolvedAt.of(level).isEmpty()) {
            errors.add("niveau", texts.chooseLevel());
        }
        if (SignalCategory.of(category).isEmpty()) {
            errors.add("onderwerp", texts.chooseCategory());
        }
        if (!regions.contains(region)) {
            errors.add("regio", texts.chooseRegion());
        }
        boolean isCount = typed(families).matches("\\d{1,6}") && Integer.parseInt(typed(families)) <= MOST_FAMILIES;
        if (!typed(families).isEmpty() && !isCount) {
            errors.add("gezinnen", texts.familiesWrong());
        }
        if (asks || !errors.isEmpty()) {
            return Optional.empty();
        }
        Knelpunt knelpunt = new Knelpunt();
        knelpunt.title = guardedTitle().cleared().text();
        knelpunt.cause = guardedCause().cleared().text();
        knelpunt.reach = reach;
        knelpunt.level = level;
        knelpunt.category = category;
        knelpunt.regionCode = region;
        knelpunt.families = isCount ? Integer.valueOf(typed(families)) : null;
        return Optional.of(knelpunt);
    }

    /** Puts what a change of status asks into the Knelpunt; false when the form must be shown again. */
    boolean readStep(Knelpunt knelpunt, KnelpuntStatus to, FormErrors errors, GuardTexts guard, KnelpuntTexts texts, LocalDate today) {
        boolean asks = guardedReason().asksAgain(errors, guard) | guardedPlace().asksAgain(errors, guard);
        boolean goesBack = to == KnelpuntStatus.IN_ANALYSE && knelpunt.statusNow() != KnelpuntStatus.OPEN;
        if (goesBack && typed(reason).isEmpty()) {
            errors.add("reden", texts.emptyReason());
        }
        if (typed(reason).length() > LONGEST_REASON) {
            errors.add("reden", texts.tooLong(LONGEST_REASON));
        }
        Optional<LocalDate> review = TypedDay.of(reviewOn);
        if (to == KnelpuntStatus.GEBORGD) {
            if (typed(embeddedIn).isEmpty() || typed(embeddedIn).length() > 1_000) {
                errors.add("waar", texts.emptyPlace());
            }
            if (review.isEmpty() || !review.get().isAfter(today)) {
                errors.add("herzien", texts.reviewWrong());
            }
            if (Role.of(ownerRole).isEmpty()) {
                errors.add("rol", texts.chooseRole());
            }
        }
        if (to == KnelpuntStatus.OPGELOST && Helped.of(stopped).isEmpty()) {
            errors.add("gestopt", texts.chooseStopped());
        }
        if (asks || !errors.isEmpty()) {
            return false;
        }
        if (to == KnelpuntStatus.GEBORGD) {
            knelpunt.embeddedIn = guardedPlace().cleared().text();
            knelpunt.reviewOn = review.orElseThrow();
            knelpunt.ownerRole = ownerRole;
        }
        if (to == KnelpuntStatus.OPGELOST) {
            knelpunt.stopped = stopped;
        }
        return true;
    }

    GuardedText guardedOff() {
        return GuardedText.askedWithoutTriage("reden-los", typed(whyOff), choices);
    }

    GuardedText guardedJoined() {
        return GuardedText.askedWithoutTriage("reden-samen", typed(whyJoined), choices);
    }

    /** A reason that has to be given, as it came out of the guard; empty when it was left out or must be asked again. */
    static Optional<String> checked(GuardedText reason, FormErrors errors, GuardTexts guard, KnelpuntTexts texts) {
        if (reason.asksAgain(errors, guard)) {
            return Optional.empty();
        }
        if (reason.text().isEmpty() || reason.text().length() > LONGEST_REASON) {
            errors.add(reason.field(), reason.text().isEmpty() ? texts.emptyReason() : texts.tooLong(LONGEST_REASON));
            return Optional.empty();
        }
        return Optional.of(reason.cleared().text());
    }

    /** The signals that were chosen, as far as they are of the region and for the visitor. */
    List<Signal> chosen(String inRegion, Scope scope) {
        List<Long> ids = Objects.requireNonNullElse(signals, List.<String>of()).stream().filter(typed -> typed.matches("\\d{1,18}")).map(Long::valueOf).toList();
        return Signal.numbered(ids).stream().filter(signal -> inRegion.equals(signal.regionCode) && signal.isTriagedBy(scope)).toList();
    }

    static String typed(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
