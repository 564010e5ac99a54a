package nl.pleegpeil.survey;

import java.time.LocalDate;
import java.util.List;
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

    /** Whether this would be the third time within a year that some family is asked. */
    static boolean isThirdWithinAYear(SurveyRound round, List<SurveyRound> others, List<Long> uncounted, AreaTree areas) {
        if (uncounted.contains(round.questionnaireId)) {
            return false;
        }
        List<LocalDate> days = Stream.concat(Stream.of(round.opensOn), others.stream()
                .filter(other -> !other.imported && !other.id.equals(round.id) && !uncounted.contains(other.questionnaireId))
                .filter(other -> areas.covers(other.areaCode, round.areaCode) || areas.covers(round.areaCode, other.areaCode))
                .filter(other -> other.providerCode.isEmpty() || round.providerCode.isEmpty() || other.providerCode.equals(round.providerCode))
                .map(other -> other.opensOn)).sorted().toList();
        for (int first = 0; first + 2 < days.size(); first++) {
            LocalDate third = days.get(first + 2);
            boolean holdsThisOne = !round.opensOn.isBefore(days.get(first)) && !round.opensOn.isAfter(third);
            if (holdsThisOne && third.isBefore(days.get(first).plusYears(1))) {
                return true;
            }
        }
        return false;
    }
}
