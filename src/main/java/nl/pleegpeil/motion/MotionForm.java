package nl.pleegpeil.motion;

import java.time.LocalDate;
import java.util.Objects;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** A motion as somebody filled it in. */
public class MotionForm {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 8_000;
    private static final int LONGEST_PARTY = 200;
    private static final int LONGEST_HOLDER = 120;

    @RestForm("gebied")
    public String area = "";
    @RestForm("nummer")
    public String number = "";
    @RestForm("soort")
    public String kind = "";
    @RestForm("status")
    public String status = "";
    @RestForm("datum")
    public String day = "";
    @RestForm("titel")
    public String title = "";
    @RestForm("tekst")
    public String body = "";
    @RestForm("indiener")
    public String party = "";
    @RestForm("portefeuillehouder")
    public String holder = "";
    @RestForm("termijn")
    public String deadline = "";

    static MotionForm of(RegisteredMotion registered) {
        CouncilMotion motion = registered.motion();
        MotionForm form = new MotionForm();
        form.area = motion.areaCode;
        form.number = motion.number;
        form.kind = motion.kindCode;
        form.status = registered.status().code();
        form.day = TypedDay.text(motion.decidedOn);
        form.title = motion.title;
        form.body = Objects.requireNonNullElse(motion.body, "");
        form.party = Objects.requireNonNullElse(motion.party, "");
        form.holder = Objects.requireNonNullElse(motion.portfolioHolder, "");
        form.deadline = motion.deadline == null ? "" : TypedDay.text(motion.deadline);
        return form;
    }

    /** The guarded fields: a title and a text that everybody will read, so nothing that points to a person stays. */
    GuardedText guardedBody(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("tekst", body, choices);
    }

    GuardedText guardedTitle(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("titel", title, choices);
    }

    /** The motion this describes; of no use when errors were added. */
    CouncilMotion read(GuardedText shownTitle, GuardedText shownBody, LocalDate today, FormErrors errors, MotionTexts texts, GuardTexts guard) {
        CouncilMotion motion = new CouncilMotion();
        motion.areaCode = text(area);
        motion.number = text(number);
        motion.kindCode = MotionKind.of(text(kind)).map(MotionKind::code).orElse(null);
        motion.decidedOn = TypedDay.of(day).orElse(null);
        motion.party = orNull(party);
        motion.portfolioHolder = orNull(holder);
        motion.deadline = TypedDay.of(deadline).orElse(null);
        if (!motion.number.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            errors.add("nummer", texts.numberWrong());
        }
        if (motion.kindCode == null) {
            errors.add("soort", texts.chooseKind());
        }
        if (MotionStatus.of(text(status)).isEmpty()) {
            errors.add("status", texts.chooseStatus());
        }
        if (motion.decidedOn == null || motion.decidedOn.isAfter(today)) {
            errors.add("datum", texts.dayWrong());
        }
        if (!text(deadline).isEmpty() && (motion.deadline == null || motion.decidedOn != null && motion.deadline.isBefore(motion.decidedOn))) {
            errors.add("termijn", texts.deadlineWrong());
        }
        if (text(title).isEmpty() || text(title).length() > LONGEST_TITLE) {
            errors.add("titel", texts.titleWrong());
        }
        if (text(body).length() > LONGEST_BODY) {
            errors.add("tekst", texts.bodyTooLong());
        }
        if (text(party).length() > LONGEST_PARTY || text(holder).length() > LONGEST_HOLDER) {
            errors.add(text(party).length() > LONGEST_PARTY ? "indiener" : "portefeuillehouder", texts.nameTooLong());
        }
        if (Guard.leadsToPerson(party)) {
            errors.add("indiener", texts.leadsToPerson());
        }
        if (Guard.leadsToPerson(holder)) {
            errors.add("portefeuillehouder", texts.leadsToPerson());
        }
        boolean asksAgain = shownTitle.asksAgain(errors, guard) | shownBody.asksAgain(errors, guard);
        if (errors.isEmpty() && !asksAgain) {
            motion.title = shownTitle.cleared().text();
            motion.body = shownBody.cleared().text();
        }
        return motion;
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static String orNull(String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
