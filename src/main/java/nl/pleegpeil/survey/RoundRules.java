package nl.pleegpeil.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.questionnaire.Questionnaire;

/** What keeps families from being asked too often, or a few of them from being recognised. */
final class RoundRules {

    private RoundRules() {
    }

    /** A pulse has few answers, so it is for a whole region. */
    static boolean isTooSmallForPulse(Questionnaire questionnaire, AreaKind area, String provider) {
        return questionnaire.isPulse() && (area != AreaKind.REGION || !provider.isEmpty());
    }

    /**
     * Whether this would be the third time within a year that some family is asked. Families of two municipalities, or of two
     * providers, are others: what counts is asked of one and the same.
     */
    static boolean isThirdWithinAYear(SurveyRound round, List<SurveyRound> others, List<Long> uncounted, AreaTree areas) {
        if (uncounted.contains(round.questionnaireId)) {
            return false;
        }
        List<SurveyRound> counted = others.stream()
                .filter(other -> !other.imported && !other.id.equals(round.id) && !uncounted.contains(other.questionnaireId)).toList();
        Set<String> municipalities = smallest(round.areaCode, areas);
        return providers(round, counted).stream().anyMatch(provider -> municipalities.stream().anyMatch(municipality ->
                isThird(round.opensOn, counted.stream().filter(other -> asks(other, municipality, provider, areas)).map(other -> other.opensOn).toList())));
    }

    /**
     * The municipalities of a region, or the area itself when nothing lies in it, with those that they took over: the families
     * of each of those were asked by rounds of its own, and by those of what it became.
     */
    private static Set<String> smallest(String area, AreaTree areas) {
        Set<String> whole = areas.wholeOf(area);
        return whole.stream().filter(code -> areas.within(code).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The providers whose families are asked: those that have a round of their own, and "" for all others. */
    private static List<String> providers(SurveyRound round, List<SurveyRound> others) {
        return round.providerCode.isEmpty() ? Stream.concat(Stream.of(""), others.stream().map(other -> other.providerCode)).distinct().toList()
                : List.of(round.providerCode);
    }

    private static boolean asks(SurveyRound round, String municipality, String provider, AreaTree areas) {
        return areas.wholeOf(round.areaCode).contains(municipality) && (round.providerCode.isEmpty() || round.providerCode.equals(provider));
    }

    private static boolean isThird(LocalDate day, List<LocalDate> others) {
        List<LocalDate> days = Stream.concat(Stream.of(day), others.stream()).sorted().toList();
        for (int first = 0; first + 2 < days.size(); first++) {
            LocalDate third = days.get(first + 2);
            boolean holdsThisOne = !day.isBefore(days.get(first)) && !day.isAfter(third);
            if (holdsThisOne && third.isBefore(days.get(first).plusYears(1))) {
                return true;
            }
        }
        return false;
    }
}
