package nl.pleegpeil.survey;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** A new round as it is typed in. */
public class RoundForm {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final int LONGEST_TITLE = 160;

    @RestForm("titel")
    public String title = "";
    @RestForm("gebied")
    public String area = "";
    @RestForm("aanbieder")
    public String provider = "";
    @RestForm("vragenlijst")
    public String questionnaire = "";
    @RestForm("van")
    public String from = "";
    @RestForm("tot")
    public String until = "";
    @RestForm("minimum")
    public String minimum = String.valueOf(SurveyRound.LEAST_MINIMUM);

    /** The round that it describes; what is wrong is added to the errors. */
    SurveyRound read(FormErrors errors, SurveyTexts texts, AreaTree areas) {
        SurveyRound round = new SurveyRound();
        round.title = title == null ? "" : title.strip();
        if (round.title.isEmpty() || round.title.length() > LONGEST_TITLE) {
            errors.add("titel", texts.titleError());
        } else if (!Guard.findings(round.title).isEmpty()) {
            errors.add("titel", texts.pointsToPerson());
        }
        round.areaCode = area;
        Optional<AreaKind> kind = areas.find(area).map(found -> found.kindOfArea()).filter(found -> found != AreaKind.COUNTRY);
        if (kind.isEmpty()) {
            errors.add("gebied", texts.areaError());
        }
        round.providerCode = provider == null ? "" : provider;
        if (!round.providerCode.isEmpty() && Provider.coded(round.providerCode).isEmpty()) {
            errors.add("aanbieder", texts.providerError());
        }
        Optional<Questionnaire> list = Questionnaire.named(questionnaire);
        if (list.isEmpty() || list.get().code.equals(Questionnaire.EXIT)) {
            errors.add("vragenlijst", texts.questionnaireError());
        } else {
            round.questionnaireId = list.get().id;
            if (kind.isPresent() && RoundRules.isTooSmallForPulse(list.get(), kind.get(), round.providerCode)) {
                errors.add("gebied", texts.pulseError());
            }
        }
        Optional<LocalDate> first = TypedDay.of(from);
        Optional<LocalDate> last = TypedDay.of(until);
        if (first.isEmpty()) {
            errors.add("van", texts.dayError());
        }
        if (last.isEmpty()) {
            errors.add("tot", texts.dayError());
        }
        if (first.isPresent() && last.isPresent()) {
            round.opensOn = first.get();
            round.closesOn = last.get().plusDays(1);
            if (last.get().isBefore(first.get())) {
                errors.add("tot", texts.endError());
            }
        }
        if (minimum == null || !WHOLE.matcher(minimum.strip()).matches() || Integer.parseInt(minimum.strip()) < SurveyRound.LEAST_MINIMUM) {
            errors.add("minimum", texts.minimumError(SurveyRound.LEAST_MINIMUM));
        } else {
            round.minimum = Integer.parseInt(minimum.strip());
        }
        return round;
    }
}
