package nl.pleegpeil.dialogue;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** The plan of a session, as somebody filled it in. */
public class SessionForm {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final String TITLE = "titel";
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_ORGANISATIONS = 2_000;

    @RestForm("soort")
    public String kind = SessionKind.DIALOOGSESSIE.code();
    @RestForm(TITLE)
    public String title = "";
    @RestForm("dag")
    public String day = "";
    @RestForm("begin")
    public String begins = "";
    @RestForm("eind")
    public String ends = "";
    @RestForm("waar")
    public String venue = Venue.PLEK.code();
    @RestForm("plaats")
    public String place = "";
    @RestForm("organisaties")
    public String organisations = "";
    @RestForm("genodigd")
    public String invited = "";
    @RestForm("gemeenten")
    public List<String> municipalities = new ArrayList<>();
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    static SessionForm of(DialogueSession session) {
        SessionForm form = new SessionForm();
        form.kind = session.kind;
        form.title = session.title;
        form.day = TypedDay.text(session.meetsOn);
        form.begins = session.beginsAt;
        form.ends = session.endsAt;
        form.venue = session.venue;
        form.place = text(session.place);
        form.organisations = text(session.organisations);
        form.invited = session.invited == null ? "" : session.invited.toString();
        form.municipalities = new ArrayList<>(session.municipalities());
        return form;
    }

    /** The title and what was found in it. */
    public GuardedText guardedTitle() {
        return GuardedText.askedWithoutTriage(TITLE, text(title), choices);
    }

    /**
     * The plan this describes; empty when errors were added.
     *
     * @param choosable the municipalities that the visitor may plan for
     */
    Optional<SessionPlan> read(List<Option> choosable, FormErrors errors, DialogueTexts texts) {
        if (SessionKind.of(text(kind)).isEmpty()) {
            errors.add("soort", texts.chooseKind());
        }
        if (text(title).isEmpty() || text(title).length() > LONGEST_TITLE) {
            errors.add(TITLE, texts.titleWrong(LONGEST_TITLE));
        }
        List<String> chosen = municipalities == null ? List.of() : municipalities.stream().distinct().toList();
        boolean known = chosen.stream().allMatch(code -> choosable.stream().anyMatch(option -> option.code().equals(code)));
        if (chosen.isEmpty() || !known) {
            errors.add("gemeenten", texts.chooseMunicipality());
        } else if (SessionPlanner.placeOf(chosen).isEmpty()) {
            errors.add("gemeenten", texts.oneRegion());
        }
        Optional<LocalDate> on = TypedDay.of(day);
        if (on.isEmpty()) {
            errors.add("dag", texts.dayWrong());
        }
        Optional<LocalTime> from = time(begins);
        if (from.isEmpty()) {
            errors.add("begin", texts.timeWrong());
        }
        Optional<LocalTime> until = time(ends);
        if (until.isEmpty()) {
            errors.add("eind", texts.timeWrong());
        } else if (from.isPresent() && !from.get().isBefore(until.get())) {
            errors.add("eind", texts.endBeforeBegin());
        }
        if (Venue.of(text(venue)).isEmpty()) {
            errors.add("waar", texts.chooseVenue());
        }
        if (text(place).length() > LONGEST_PLACE) {
            errors.add("plaats", texts.placeTooLong(LONGEST_PLACE));
        } else if (Guard.leadsToPerson(place)) {
            errors.add("plaats", texts.leadsToPerson());
        }
        if (text(organisations).length() > LONGEST_ORGANISATIONS) {
            errors.add("organisaties", texts.organisationsTooLong(LONGEST_ORGANISATIONS));
        } else if (Guard.leadsToPerson(organisations)) {
            errors.add("organisaties", texts.leadsToPerson());
        }
        if (!text(invited).matches("\\d{0,4}")) {
            errors.add("genodigd", texts.invitedWrong());
        }
        return errors.isEmpty() ? Optional.of(new SessionPlan(SessionKind.of(text(kind)).orElseThrow(), guardedTitle().cleared().text(),
                on.orElseThrow(), from.orElseThrow(), until.orElseThrow(), Venue.of(text(venue)).orElseThrow(), text(place),
                Arrays.stream(text(organisations).split("\\R")).map(String::strip).filter(name -> !name.isEmpty()).toList(),
                text(invited).isEmpty() ? null : Integer.valueOf(text(invited)), chosen)) : Optional.empty();
    }

    private static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(text(typed));
        return matcher.matches() ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
