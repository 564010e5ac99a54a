package nl.pleegpeil.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.questionnaire.QuestionnaireTexts;
import nl.pleegpeil.reason.ReasonGroup;
import nl.pleegpeil.reason.ReasonTexts;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.results.RoundsThatSpeak;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.survey.RoundReach;
import nl.pleegpeil.survey.SurveyRound;

/**
 * What can be linked to a Knelpunt besides signals: themes of surveys that closed with enough answers, and reasons for
 * stopping. Reasons are of the region as a whole, over a year: by municipality they could point at a family.
 */
@ApplicationScoped
public class Elsewhere {

    private static final int YEARS_BACK = 10;
    private static final int LONGEST_NAME = 200;

    /** A theme of a round. */
    private record Theme(SurveyRound round, String code) {

        String option() {
            return round.id + "-" + code;
        }
    }

    private final RoundsThatSpeak rounds;
    private final RoundReach reach;
    private final QuestionnaireTexts questionnaires;
    private final ReasonTexts reasons;
    private final EvidenceTexts texts;
    private final Clock clock;

    Elsewhere(RoundsThatSpeak rounds, RoundReach reach, QuestionnaireTexts questionnaires, ReasonTexts reasons, EvidenceTexts texts, Clock clock) {
        this.rounds = rounds;
        this.reach = reach;
        this.questionnaires = questionnaires;
        this.reasons = reasons;
        this.texts = texts;
        this.clock = clock;
    }

    /** The themes to choose from, of rounds over the region and of those in it that the visitor holds; the newest round first. */
    public List<Option> themes(String region) {
        return themesIn(region).stream().map(theme -> new Option(theme.option(), named(theme))).toList();
    }

    /** The theme that was chosen; empty: there is no such choice. */
    public Optional<HeardElsewhere> theme(String region, String chosen) {
        return themesIn(region).stream().filter(theme -> theme.option().equals(chosen)).findFirst()
                .map(theme -> new HeardElsewhere(LinkKind.ENQUETE, theme.round.areaCode, named(theme), theme.round.closedOn, theme.round.code));
    }

    private List<Theme> themesIn(String region) {
        AreaTree tree = AreaTree.inForce();
        List<Theme> themes = new ArrayList<>();
        for (SurveyRound round : rounds.all()) {
            if (round.areaCode.equals(region) || tree.covers(region, round.areaCode) && reach.holds(round)) {
                Set<String> codes = new LinkedHashSet<>(Questionnaire.numbered(round.questionnaireId).orElseThrow().questions().stream().map(Asked::theme).toList());
                codes.stream().map(code -> new Theme(round, code)).forEach(themes::add);
            }
        }
        return themes;
    }

    private String named(Theme theme) {
        String name = texts.themeOf(questionnaires.theme(theme.code), theme.round.title);
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The reasons to choose from: the main groups, and after each the reasons in it. */
    public List<Option> reasons() {
        List<StopReason> all = StopReason.inForce();
        List<Option> options = new ArrayList<>();
        for (ReasonGroup group : ReasonGroup.values()) {
            options.add(new Option(group.name(), reasons.group(group)));
            all.stream().filter(reason -> reason.group() == group).forEach(reason -> options.add(new Option(reason.code, reason.label)));
        }
        return options;
    }

    /** The years to choose from, the newest first. */
    public List<Option> years() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> String.valueOf(now - back)).map(year -> new Option(year, year)).toList();
    }

    /** The reason that was chosen, over a year; empty: there is no such choice. */
    public Optional<HeardElsewhere> reason(String region, String chosen, String year) {
        Optional<String> label = Arrays.stream(ReasonGroup.values()).filter(group -> group.name().equals(chosen)).map(reasons::group).findFirst()
                .or(() -> StopReason.coded(chosen).map(reason -> reason.label));
        if (label.isEmpty() || years().stream().noneMatch(option -> option.code().equals(year))) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(Integer.parseInt(year), Month.DECEMBER, 31);
        return Optional.of(new HeardElsewhere(LinkKind.STOPREDEN, region, texts.reasonOf(label.get(), year), end.isAfter(today) ? today : end, null));
    }
}
