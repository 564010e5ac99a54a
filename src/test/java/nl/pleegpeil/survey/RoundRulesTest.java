package nl.pleegpeil.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class RoundRulesTest {

    private static final AreaTree AREAS = new AreaTree(List.of(area("R", null), area("G1", "R"), area("G2", "R")));
    private static final List<Long> UNCOUNTED = List.of(5L);

    private static Area area(String code, String parent) {
        Area area = new Area();
        area.code = code;
        area.parentCode = parent;
        area.name = code;
        return area;
    }

    private static SurveyRound round(long id, String area, String provider, String from) {
        SurveyRound round = new SurveyRound();
        round.id = id;
        round.areaCode = area;
        round.providerCode = provider;
        round.questionnaireId = 1L;
        round.opensOn = LocalDate.parse(from);
        return round;
    }

    private static boolean isThird(SurveyRound asked, SurveyRound... others) {
        return RoundRules.isThirdWithinAYear(asked, List.of(others), UNCOUNTED, AREAS);
    }

    @Test
    void thirdRoundWithinAYear_isRefused() {
        assertTrue(isThird(round(3, "G1", "", "2026-12-31"), round(1, "R", "", "2026-01-01"), round(2, "G1", "", "2026-06-01")));
        assertTrue(isThird(round(3, "R", "", "2026-03-01"), round(1, "R", "", "2026-01-01"), round(2, "R", "", "2026-06-01")));
    }

    @Test
    void roundAYearLater_isAllowed() {
        assertFalse(isThird(round(3, "G1", "", "2027-01-01"), round(1, "R", "", "2026-01-01"), round(2, "G1", "", "2026-06-01")));
    }

    @Test
    void otherFamilies_areNotCounted() {
        assertFalse(isThird(round(3, "G1", "", "2026-08-01"), round(1, "G2", "", "2026-01-01"), round(2, "G1", "", "2026-06-01")));
        assertFalse(isThird(round(3, "R", "P1", "2026-08-01"), round(1, "R", "P2", "2026-01-01"), round(2, "R", "", "2026-06-01")));
        SurveyRound training = round(2, "R", "", "2026-06-01");
        training.questionnaireId = 5L;
        assertFalse(isThird(round(3, "R", "", "2026-08-01"), round(1, "R", "", "2026-01-01"), training));
    }

    @Test
    void roundsOfTwoProviders_areOfOtherFamilies() {
        SurveyRound region = round(1, "R", "", "2026-01-01");
        SurveyRound ofA = round(2, "R", "A", "2026-03-01");
        SurveyRound ofB = round(3, "R", "B", "2026-05-01");
        assertFalse(isThird(ofB, region, ofA));
        assertFalse(isThird(region, ofA, ofB));
        SurveyRound pulse = round(4, "R", "", "2026-07-01");
        assertTrue(isThird(pulse, region, ofA), "the families of A were asked twice");
        assertTrue(isThird(ofA, region, pulse));
        assertFalse(isThird(ofA, region, ofB));
        assertFalse(isThird(round(5, "G2", "A", "2026-06-01"), region, round(6, "G1", "A", "2026-03-01")));
    }

    @Test
    void roundsOfTwoMunicipalities_areOfOtherFamilies() {
        SurveyRound ofOne = round(1, "G1", "", "2026-01-01");
        SurveyRound ofTwo = round(2, "G2", "", "2026-03-01");
        SurveyRound region = round(3, "R", "", "2026-05-01");
        assertFalse(isThird(region, ofOne, ofTwo));
        assertTrue(isThird(round(4, "R", "", "2026-07-01"), ofOne, region));
        assertFalse(isThird(round(5, "G2", "", "2026-07-01"), ofOne, region));
    }

    @Test
    void roundsOfAMunicipalityThatWentOn_areOfTheFamiliesOfItsSuccessor() {
        Area old = area("OUD", "S");
        old.successorCode = "NIEUW";
        Area other = area("OUD2", "S");
        other.successorCode = "NIEUW";
        AreaTree merged = new AreaTree(List.of(area("R", null), area("S", null), area("NIEUW", "R"), area("G1", "R"), area("S1", "S"), old, other));
        SurveyRound before = round(1, "OUD", "", "2026-01-01");
        SurveyRound after = round(2, "NIEUW", "", "2026-06-01");
        SurveyRound region = round(3, "R", "", "2026-10-01");
        assertTrue(RoundRules.isThirdWithinAYear(region, List.of(before, after), UNCOUNTED, merged));
        assertTrue(RoundRules.isThirdWithinAYear(after, List.of(before, region), UNCOUNTED, merged));
        SurveyRound earlierRegion = round(4, "S", "", "2026-01-01");
        assertTrue(RoundRules.isThirdWithinAYear(region, List.of(earlierRegion, after), UNCOUNTED, merged), "its region then asked them as well");
        assertFalse(RoundRules.isThirdWithinAYear(region, List.of(before, round(5, "OUD2", "", "2026-02-01")), UNCOUNTED, merged),
                "two that became one are of other families");
        assertFalse(RoundRules.isThirdWithinAYear(round(6, "G1", "", "2026-10-01"), List.of(before, after), UNCOUNTED, merged));
        assertFalse(RoundRules.isThirdWithinAYear(region, List.of(round(7, "OUD", "", "2025-09-01"), after), UNCOUNTED, merged));
    }

    @Test
    void pulse_isForARegionOnly() {
        Questionnaire pulse = new Questionnaire();
        pulse.code = Questionnaire.PULSE;
        assertFalse(RoundRules.isTooSmallForPulse(pulse, AreaKind.REGION, ""));
        assertTrue(RoundRules.isTooSmallForPulse(pulse, AreaKind.MUNICIPALITY, ""));
        assertTrue(RoundRules.isTooSmallForPulse(pulse, AreaKind.REGION, "P1"));
    }

    @Test
    void state_followsItsDates() {
        SurveyRound round = round(1, "R", "", "2026-01-01");
        round.closesOn = LocalDate.parse("2026-02-01");
        assertEquals(RoundState.CONCEPT, round.state());
        round.openedOn = round.opensOn;
        assertTrue(round.takesAnswersOn(LocalDate.parse("2026-01-31")));
        assertFalse(round.takesAnswersOn(LocalDate.parse("2026-02-01")));
        round.closedOn = round.closesOn;
        assertEquals(RoundState.CLOSED, round.state());
    }
}
