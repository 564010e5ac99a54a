package nl.pleegpeil.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.questionnaire.Scale;
import nl.pleegpeil.results.RoundResults;
import nl.pleegpeil.results.RoundResults.Results;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.statistics.SurveyEstimates;
import nl.pleegpeil.survey.RoundReach;
import nl.pleegpeil.survey.SurveyRound;

/** Which closed rounds everybody may see, and what of them: the figures of a year are made of those of its rounds. */
@ApplicationScoped
class OpenRounds {

    /** Questions that one figure of a year is about. */
    private static final List<Set<String>> TOGETHER = List.of(Set.of("M01", "P1"), Set.of("M17", "P3"), Set.of("M12a", "T01"));
    private static final String GRADE = "rapportcijfer";
    private static final Map<String, String> FIGURES = Map.of("M01", GRADE, "P1", GRADE, "M17", "stopintentie", "P3", "stopintentie",
            "M12", "trainingsbereik", "M12a", "trainingscijfer", "T01", "trainingscijfer");

    private final RoundReach reach;
    private final RoundResults results;
    private final Metrics catalogue;

    OpenRounds(RoundReach reach, RoundResults results, Metrics catalogue) {
        this.reach = reach;
        this.results = results;
        this.catalogue = catalogue;
    }

    /** A closed round by its code. One of a single provider is for whoever holds it, as its other figures are. */
    Optional<SurveyRound> coded(String code) {
        return SurveyRound.coded(code).filter(SurveyRound::isClosed).filter(round -> round.providerCode.isEmpty() || reach.holds(round));
    }

    /** The closed rounds of some areas, the newest first. */
    List<SurveyRound> in(Set<String> areas) {
        return SurveyRound.newestFirst().stream().filter(round -> round.isClosed() && areas.contains(round.areaCode))
                .filter(round -> round.providerCode.isEmpty() || reach.holds(round)).toList();
    }

    /** What of it everybody may see. */
    Results results(SurveyRound round, Scope scope) {
        Set<String> withheld = withheld(round, scope);
        boolean isPreviousShown = round.previous().filter(before -> withheld(before, scope).isEmpty()).isPresent();
        return results.of(round, withheld::contains, isPreviousShown);
    }

    /** Questions of which the figures of the year, less those of its rounds, would tell what a few families answered. */
    private Set<String> withheld(SurveyRound round, Scope scope) {
        AreaTree tree = AreaTree.inForce();
        List<SurveyRound> ofTheYear = SurveyRound.newestFirst().stream().filter(each -> each.isClosed() && !each.id.equals(round.id)
                && each.providerCode.equals(round.providerCode) && each.opensOn.getYear() == round.opensOn.getYear()).toList();
        List<SurveyRound> others = ofTheYear.stream().filter(each -> each.areaCode.equals(round.areaCode)).toList();
        List<SurveyRound> around = ofTheYear.stream()
                .filter(each -> !each.areaCode.equals(round.areaCode) && tree.covers(each.areaCode, round.areaCode)).toList();
        return Questionnaire.numbered(round.questionnaireId).orElseThrow().questionsOf(round.id).stream()
                .filter(asked -> !asked.isOpen() && (leavesFew(asked.code(), round, others) || isAsked(asked.code(), around)
                        || asked.scale() == Scale.CIJFER && isHidden(GRADE, asked.code(), round, scope)
                        || FIGURES.containsKey(asked.code()) && isHidden(FIGURES.get(asked.code()), "", round, scope)))
                .map(asked -> asked.code()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether rounds of the areas around asked the same that year: the year of this area holds its own part of those too, so
     * that less this round it would tell that part, and the round around it who did not say where they live.
     */
    private static boolean isAsked(String question, List<SurveyRound> around) {
        return around.stream().anyMatch(each -> together(question).stream().anyMatch(code -> RoundResults.answered(each, code) > 0));
    }

    private static Set<String> together(String question) {
        return TOGETHER.stream().filter(set -> set.contains(question)).findFirst().orElse(Set.of(question));
    }

    private static boolean leavesFew(String question, SurveyRound round, List<SurveyRound> others) {
        Set<String> same = together(question);
        List<Part> parts = Stream.concat(Stream.of(round), others.stream())
                .sorted(Comparator.comparing((SurveyRound each) -> each.closedOn).thenComparing(each -> each.code))
                .map(each -> new Part(each.id, same.stream().mapToLong(code -> RoundResults.counted(each, code)).sum(), each.minimum)).toList();
        return !shown(parts).contains(round.id);
    }

    /**
     * The answers of one round among those of its year.
     *
     * @param minimum fewer are not shown
     */
    record Part(long round, long answers, int minimum) {
    }

    /**
     * The rounds that may be shown beside their sum: what they leave of it is nobody, or ten at least. Where one must go for
     * that, it is the one that closed last: what was seen before stays.
     *
     * @param parts in the order in which they closed
     */
    static Set<Long> shown(List<Part> parts) {
        List<Part> shown = new ArrayList<>(parts.stream().filter(part -> part.answers() >= part.minimum()).toList());
        long left = parts.stream().filter(part -> !shown.contains(part)).mapToLong(Part::answers).sum();
        while (!shown.isEmpty() && left > 0 && left < SurveyEstimates.LEAST_ANSWERS) {
            left += shown.remove(shown.size() - 1).answers();
        }
        return shown.stream().map(Part::round).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the same is hidden in the figures of the year, such as for the sake of the area around it. */
    private boolean isHidden(String metric, String question, SurveyRound round, Scope scope) {
        MetricQuery query = MetricQuery.yearly(scope, round.areaCode).per(Grain.YEAR)
                .between(round.opensOn.withDayOfYear(1), round.opensOn.withDayOfYear(1).plusYears(1));
        return catalogue.answer(metric, question.isEmpty() ? query : query.showing(question)).rows().stream().anyMatch(MetricRow::hidden);
    }
}
