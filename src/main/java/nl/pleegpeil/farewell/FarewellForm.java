package nl.pleegpeil.farewell;

import jakarta.ws.rs.BeanParam;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.reason.ReasonGroup;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;

/** What a parent fills in, step by step; what stands on another step than the one shown travels along unseen. */
public class FarewellForm {

    static final String WORDS = "woorden";
    static final int LAST_STEP = 5;
    private static final String SUPPORT = "cijferbegeleiding";
    private static final String WORKING_TOGETHER = "cijfergemeente";

    static final List<String> EVENTS = List.of("stop", "pauze", "verhuizing", "overstap");
    static final List<String> YES_PARTLY_NO = List.of("ja", "deels", "nee");
    static final List<String> YES_MAYBE_NO = List.of("ja", "misschien", "nee");
    static final List<String> INFLUENCES = List.of("gemeente", "aanbieder", "gi", "rijk", "gezin", "niemand");
    private static final String STILL_WANTED = "wil_ik_nog";

    static final List<String> GRADES = IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList();
    static final List<String> TALKS = List.of("ja", "nee", STILL_WANTED);

    private static final int HIGHEST_LOW = 5;
    private static final int HIGHEST_MIDDLE = 7;
    private static final int MOST_CONTRIBUTING = 3;

    @RestForm("stap")
    public String step = "1";
    @RestForm("naar")
    public String to = "";
    @RestForm("kenmerk")
    public String mark = "";
    @RestForm("gebeurtenis")
    public String event = "";
    @RestForm(WORDS)
    public String words = "";
    @RestForm("groep")
    public String group = "";
    @RestForm("hoofdreden")
    public String mainReason = "";
    @RestForm("mee")
    public List<String> contributing = new ArrayList<>();
    @RestForm("eigenkeuze")
    public String ownChoice = "";
    @RestForm("anders")
    public String otherwise = "";
    @RestForm("invloed")
    public String influence = "";
    @RestForm("terugkeer")
    public String wouldReturn = "";
    @RestForm("gesprek")
    public String closingTalk = "";
    @RestForm("nazorg")
    public String aftercare = "";
    @RestForm(SUPPORT)
    public String gradeSupport = "";
    @RestForm(WORKING_TOGETHER)
    public String gradeMunicipality = "";
    @RestForm("gemeente")
    public String municipality = "";
    @BeanParam
    public GuardChoices choices = GuardChoices.none();

    /** The step that was sent, 1 to {@link #LAST_STEP}. */
    int sentStep() {
        return text(step).matches("[1-5]") ? Integer.parseInt(text(step)) : 1;
    }

    /** The step that a button asked for without sending this one; empty: go on. */
    Optional<Integer> askedStep() {
        if (text(to).equals("terug")) {
            return Optional.of(Math.max(1, sentStep() - 1));
        }
        return text(to).matches("[1-5]") ? Optional.of(Integer.valueOf(text(to))) : Optional.empty();
    }

    /** The own words, with what the guard found in them. */
    GuardedText guardedWords() {
        return GuardedText.asked(WORDS, words, choices);
    }

    /** Says what is wrong on a step. */
    void check(int shown, boolean thinks, List<StopReason> reasons, List<Option> municipalities, FormErrors errors, FarewellTexts texts) {
        switch (shown) {
            case 1 -> {
                if (!thinks && !EVENTS.contains(text(event))) {
                    errors.add("gebeurtenis", texts.chooseEvent());
                }
                if (text(words).length() > FreeText.LONGEST) {
                    errors.add(WORDS, texts.wordsTooLong());
                }
                if (text(group).length() != 1 || ReasonGroup.of(text(group)).isEmpty()) {
                    errors.add("groep", texts.chooseGroup());
                }
            }
            case 2 -> {
                if (!choosable(reasons).contains(text(mainReason)) || !text(mainReason).startsWith(text(group))) {
                    errors.add("hoofdreden", texts.chooseReason());
                }
            }
            case 3 -> {
                Set<String> chosen = new LinkedHashSet<>(contributing);
                if (!choosable(reasons).containsAll(chosen)) {
                    errors.add("mee", texts.chooseContributing());
                } else if (chosen.size() > MOST_CONTRIBUTING) {
                    errors.add("mee", texts.tooManyContributing());
                } else if (chosen.contains(text(mainReason))) {
                    errors.add("mee", texts.contributingIsMain());
                }
            }
            case 4 -> {
                oneOf("eigenkeuze", ownChoice, YES_PARTLY_NO, errors, texts);
                oneOf("anders", otherwise, YES_MAYBE_NO, errors, texts);
                oneOf("invloed", influence, INFLUENCES, errors, texts);
                oneOf("terugkeer", wouldReturn, YES_MAYBE_NO, errors, texts);
                oneOf("gesprek", closingTalk, TALKS, errors, texts);
                oneOf("nazorg", aftercare, TALKS, errors, texts);
                oneOf(SUPPORT, gradeSupport, GRADES, errors, texts);
                oneOf(WORKING_TOGETHER, gradeMunicipality, GRADES, errors, texts);
                oneOf("gemeente", municipality, municipalities.stream().map(Option::code).toList(), errors, texts);
            }
            default -> {
                // The last step shows what was filled in and asks nothing.
            }
        }
    }

    private static void oneOf(String field, String value, List<String> allowed, FormErrors errors, FarewellTexts texts) {
        if (!text(value).isEmpty() && !allowed.contains(text(value))) {
            errors.add(field, texts.chooseFromList());
        }
    }

    /** The codes a parent can choose: that nobody asked is no reason. */
    static List<String> choosable(List<StopReason> reasons) {
        return reasons.stream().map(reason -> reason.code).filter(code -> !code.equals("X9")).toList();
    }

    /** The answer; only after every step was found right. */
    Farewell answer(Area region, boolean thinks, int year) {
        Farewell answer = new Farewell();
        answer.answerYear = year;
        answer.regionCode = region.code;
        answer.municipalityCode = orNull(municipality);
        answer.event = thinks ? "denken" : text(event);
        answer.mainReason = text(mainReason);
        List<String> others = new ArrayList<>(new LinkedHashSet<>(contributing));
        answer.contributing1 = at(others, 0);
        answer.contributing2 = at(others, 1);
        answer.contributing3 = at(others, 2);
        answer.ownChoice = thinks ? null : orNull(ownChoice);
        answer.otherwise = orNull(otherwise);
        answer.influence = orNull(influence);
        answer.wouldReturn = thinks ? null : orNull(wouldReturn);
        answer.closingTalk = thinks ? null : withoutWish(closingTalk);
        answer.aftercare = thinks ? null : withoutWish(aftercare);
        answer.gradeSupport = thinks ? null : gradeClass(gradeSupport);
        answer.gradeMunicipality = thinks ? null : gradeClass(gradeMunicipality);
        return answer;
    }

    /** The fields of all other steps than the one shown, as name and value. */
    List<Option> carried(int shown) {
        List<Option> fields = new ArrayList<>();
        if (shown != 1) {
            carry(fields, "gebeurtenis", event);
            carry(fields, WORDS, words);
            carry(fields, "groep", group);
            // What the writer chose to keep is kept on the other steps as well.
            choices.kept.forEach(kept -> carry(fields, "laten-staan", kept));
        }
        if (shown != 2) {
            carry(fields, "hoofdreden", mainReason);
        }
        if (shown != 3) {
            contributing.forEach(code -> carry(fields, "mee", code));
        }
        if (shown != 4) {
            carry(fields, "eigenkeuze", ownChoice);
            carry(fields, "anders", otherwise);
            carry(fields, "invloed", influence);
            carry(fields, "terugkeer", wouldReturn);
            carry(fields, "gesprek", closingTalk);
            carry(fields, "nazorg", aftercare);
            carry(fields, SUPPORT, gradeSupport);
            carry(fields, WORKING_TOGETHER, gradeMunicipality);
            carry(fields, "gemeente", municipality);
        }
        return fields;
    }

    private static void carry(List<Option> fields, String name, String value) {
        if (!text(value).isEmpty()) {
            fields.add(new Option(name, text(value)));
        }
    }

    private static String orNull(String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** Whoever still wants it may ask for it by name, and is one of a few who say so: of that only the no is kept. */
    private static String withoutWish(String chosen) {
        return text(chosen).equals(STILL_WANTED) ? "nee" : orNull(chosen);
    }

    /** The class of a grade: two exact grades would make an answer easier to know again. */
    static String gradeClass(String chosen) {
        if (text(chosen).isEmpty()) {
            return null;
        }
        int grade = Integer.parseInt(text(chosen));
        return grade <= HIGHEST_LOW ? "tot_en_met_5" : grade <= HIGHEST_MIDDLE ? "6_of_7" : "8_of_hoger";
    }

    private static String at(List<String> codes, int place) {
        return place < codes.size() ? codes.get(place) : null;
    }

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
