package nl.pleegpeil.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.privacy.MinimumGroups.Least;
import org.junit.jupiter.api.Test;

/** What of surveys, survival and signals may be seen, and that a group may only become larger. */
class RulesTest {

    private final SurveyRule survey = new SurveyRule(10);

    private static MetricRow row(String label, String series, Double amount, Double numerator, Long n, Map<String, Double> measures) {
        return new MetricRow(label, series, amount, null, null, numerator, null, n, "OK", null, Map.of(), "", measures, false, null, List.of());
    }

    private static MetricRow answers(String series, long n) {
        return row("2024", series, 7.2, null, n, Map.of("sd", 1.3));
    }

    private static MetricRow share(double part, long n) {
        return row("2024", null, 100 * part / n, part, n, Map.of());
    }

    private static MetricRow signals(String category, double count) {
        return row(category, null, count, count, null, Map.of("days", 3.5));
    }

    private static MetricRow survival(String years, double share, double atRisk, double exits) {
        return row(years, "netwerk", share, null, 40L, Map.of("atRisk", atRisk, "exits", exits, "se", 0.04));
    }

    @Test
    void nineAnswers_areHidden_andTenAreNot() {
        assertFalse(survey.mayBeSeen(answers(null, 9)));
        assertTrue(survey.mayBeSeen(answers(null, 10)));
        assertFalse(survey.mayBeSeen(row("2024", null, 7.2, null, null, Map.of())));
    }

    @Test
    void response_ofFewerThanTenAnswers_isHidden_howeverManyWereInvited() {
        assertFalse(survey.mayBeSeen(row("2024", null, 20.9, 9.0, 43L, Map.of("answers", 9.0))));
        assertTrue(survey.mayBeSeen(row("2024", null, 23.3, 10.0, 43L, Map.of("answers", 10.0))));
    }

    @Test
    void responseOfAHiddenGroup_isNotLeftOverByTheOthers() {
        MetricRow whole = row("2024", null, 50.0, 60.0, 120L, Map.of("answers", 60.0));
        MetricRow large = row("2024", "VB-A", 58.0, 35.0, 60L, Map.of("answers", 35.0));
        MetricRow middle = row("2024", "VB-B", 45.0, 22.0, 48L, Map.of("answers", 22.0));
        // 12 were asked and 3 answered: the others would leave exactly those 3
        MetricRow small = row("2024", "VB-C", 25.0, 3.0, 12L, Map.of("answers", 3.0));
        assertEquals(Map.of("2024", Set.of("VB-A")), survey.seriesToSee(List.of(large, middle, small), List.of(whole)));
        MetricRow enough = row("2024", "VB-C", 40.0, 12.0, 30L, Map.of("answers", 12.0));
        MetricRow all = row("2024", null, 50.0, 69.0, 138L, Map.of("answers", 69.0));
        assertEquals(Map.of("2024", Set.of("VB-A", "VB-B", "VB-C")), survey.seriesToSee(List.of(large, middle, enough), List.of(all)));
    }

    @Test
    void aPartOfOneToFour_isHidden_onEitherSide() {
        assertTrue(survey.mayBeSeen(share(5, 12)));
        assertFalse(survey.mayBeSeen(share(4, 12)));
        assertFalse(survey.mayBeSeen(share(1, 12)));
        assertFalse(survey.mayBeSeen(share(8, 12)));
        assertTrue(survey.mayBeSeen(share(7, 12)));
    }

    @Test
    void aCategoryOfOneToFour_isHidden() {
        assertFalse(survey.mayBeSeen(row("2024", null, 3.4, null, 12L, Map.of("count_1", 3.0, "count_2", 9.0))));
        assertTrue(survey.mayBeSeen(row("2024", null, 3.4, null, 12L, Map.of("count_1", 5.0, "count_2", 7.0))));
        // A category nobody chose tells of nobody.
        assertTrue(survey.mayBeSeen(row("2024", null, 3.4, null, 12L, Map.of("count_1", 5.0, "count_2", 7.0, "count_3", 0.0))));
    }

    @Test
    void everybodyTheSame_isHidden() {
        assertFalse(survey.mayBeSeen(share(12, 12)));
        assertFalse(survey.mayBeSeen(share(0, 12)));
        assertFalse(survey.mayBeSeen(row("2024", null, 7.0, null, 12L, Map.of("sd", 0.0))));
        assertFalse(survey.mayBeSeen(row("2024", null, 7.0, null, 12L, Map.of("count_7", 12.0))));
    }

    @Test
    void groups_leaveNobodyOrTen() {
        assertEquals(Map.of("2024", Set.of("a", "b")), survey.seriesToSee(List.of(answers("a", 12), answers("b", 13)), List.of()));
        // With a shown, the whole of 17 would tell what the five said.
        assertEquals(Map.of("2024", Set.of()), survey.seriesToSee(List.of(answers("a", 12), answers("b", 5)), List.of()));
        assertEquals(Map.of("2024", Set.of("c")), survey.seriesToSee(List.of(answers("a", 12), answers("b", 5), answers("c", 20)), List.of()));
        assertEquals(Map.of("2024", Set.of("a")), survey.seriesToSee(List.of(answers("a", 12)), List.of()));
        assertEquals(Map.of("2024", Set.of("a")), survey.seriesToSee(List.of(answers("a", 20), answers("b", 6), answers("c", 7)), List.of()));
    }

    @Test
    void ofGroupsAlike_theFirstByNameGoesFirst() {
        assertEquals(Map.of("2024", Set.of("b")), survey.seriesToSee(List.of(answers("b", 12), answers("a", 12), answers("c", 5)), List.of()));
        assertEquals(Map.of("2024", Set.of("a")), survey.seriesToSee(List.of(answers("a", 13), answers("b", 12), answers("c", 5)), List.of()));
        // Hidden are twelve: enough for the rest to stay.
        assertEquals(Map.of("2024", Set.of("b", "d")), survey.seriesToSee(List.of(answers("a", 12), answers("b", 13), answers("d", 14), answers("c", 5)), List.of()));
    }

    @Test
    void groupsOfEachLabel_areJudgedApart() {
        MetricRow earlier = row("2023", "a", 7.2, null, 15L, Map.of("sd", 1.3));
        MetricRow unknown = row("2023", "b", null, null, null, Map.of());
        assertEquals(Map.of("2023", Set.of("a"), "2024", Set.of()), survey.seriesToSee(List.of(earlier, unknown, answers("a", 12), answers("b", 5)), List.of()));
    }

    @Test
    void wholeThatSeveralTell_isTheSmallestThatHoldsThem() {
        List<MetricRow> groups = List.of(answers("a", 12), answers("b", 13));
        MetricRow other = row("2023", null, 7.2, null, 26L, Map.of());
        assertEquals(Map.of("2024", Set.of("b")), survey.seriesToSee(groups, List.of(answers(null, 40), answers(null, 29), answers(null, 24), other)));
        assertEquals(Map.of("2024", Set.of("a", "b")), survey.seriesToSee(groups, List.of(answers(null, 24), row("2024", null, null, null, null, Map.of()))));
    }

    @Test
    void figureThatIsNotKnown_isNoGroup() {
        Map<String, Double> measures = new HashMap<>(Map.of("count_1", 5.0, "count_2", 7.0, "topbox", 2.0));
        measures.put("count_3", null);
        assertTrue(survey.mayBeSeen(row("2024", null, 3.4, null, 12L, measures)));
    }

    @Test
    void survival_withoutMargins_orWithoutKnowingHowMany() {
        SurvivalRule rule = new SurvivalRule(30, 10, "procent");
        MetricRow without = row("3", "netwerk", 61.5, null, 44L, Map.of("atRisk", 30.0, "exits", 10.0));
        MetricRow shown = rule.released(List.of(without), Words.own()).get(0);
        assertEquals(62.0, shown.amount());
        assertNull(shown.lower());
        assertNull(shown.upper());
        assertEquals("netwerk", shown.series());
        assertTrue(rule.released(List.of(row("3", null, 61.0, null, 44L, Map.of("atRisk", 30.0))), Words.own()).get(0).hidden());
        assertTrue(rule.released(List.of(row("3", null, 61.0, null, 44L, Map.of("exits", 30.0))), Words.own()).get(0).hidden());
        assertEquals("survivalTooSmall[30, 10]", rule.released(List.of(row("1", null, 61.0, null, 44L, Map.of())), Words.own()).get(0).reason());
    }

    @Test
    void signals_keepTheirOrderAndTheirNotes_andEachSeriesIsItsOwn() {
        MetricRow noted = new MetricRow("a", "x", 10.0, null, null, null, null, 10L, "OK", null, Map.of(), "let op", Map.of("days", 2.0), false, null, List.of("bron"));
        MetricRow other = new MetricRow("b", "x", 11.0, null, null, null, null, 11L, "OK", null, Map.of(), "let op", Map.of(), false, null, List.of());
        MetricRow few = new MetricRow("a", "y", 9.0, null, null, null, null, 9L, "OK", null, Map.of(), "", Map.of(), false, null, List.of());
        List<MetricRow> released = new SignalRule(10).released(List.of(noted, other, few), Words.own());
        assertEquals(List.of("x a 10.0", "x b 11.0", "x otherSignals null", "y otherSignals null"),
                released.stream().map(row -> row.series() + " " + row.label() + " " + row.amount()).toList());
        assertEquals("let op", released.get(0).note());
        assertEquals(List.of("bron"), released.get(0).source());
        assertEquals(10.0, released.get(0).numerator());
        assertEquals(10L, released.get(0).n());
        assertEquals("tooFewSignals[10]", released.get(2).reason());
    }

    @Test
    void signals_theSmallestOfTheLargeJoins_andOnlyWhileNeeded() {
        List<MetricRow> released = new SignalRule(10).released(List.of(signals("a", 12), signals("b", 30), signals("c", 10), signals("d", 1)), Words.own());
        assertEquals(List.of("a 12.0", "b 30.0", "otherSignals 11.0"), released.stream().map(row -> row.label() + " " + row.amount()).toList());
        assertEquals(11L, released.get(2).n());
        assertEquals(11.0, released.get(2).numerator());
        // Ten small ones are enough of their own.
        assertEquals(List.of("a 12.0", "otherSignals 10.0"), new SignalRule(10).released(List.of(signals("a", 12), signals("b", 4), signals("c", 6)), Words.own()).stream()
                .map(row -> row.label() + " " + row.amount()).toList());
        MetricRow unknown = row("e", null, null, null, null, Map.of());
        assertTrue(new SignalRule(10).released(List.of(unknown), Words.own()).get(0).hidden());
    }

    @Test
    void waits_thatAreNotKnown_areHidden() {
        List<MetricRow> released = new SignalRule(10).releasedWaits(List.of(row("2024", "actie", null, null, 12L, Map.of()),
                row("2024", "knelpunt", 3.0, null, null, Map.of())), Words.own());
        assertEquals(List.of("tooFewSignals[10]", "tooFewSignals[10]"), released.stream().map(MetricRow::reason).toList());
        assertEquals(List.of("actie", "knelpunt"), released.stream().map(MetricRow::series).toList());
    }

    @Test
    void publicCounts_areThoseOfAtoms() {
        assertEquals(PublicCount.RATIO, PublicCount.of("vervangingsratio").orElseThrow());
        assertEquals(PublicCount.STARTED, PublicCount.of("instroom").orElseThrow());
        assertTrue(PublicCount.of("uitvalpercentage").isEmpty());
    }

    @Test
    void answersOfNoGroup_areAHiddenGroup() {
        List<MetricRow> groups = List.of(answers("a", 12), answers("b", 13));
        assertEquals(Map.of("2024", Set.of("b")), survey.seriesToSee(groups, List.of(answers(null, 29))));
        assertEquals(Map.of("2024", Set.of("a", "b")), survey.seriesToSee(groups, List.of(answers(null, 35))));
        assertEquals(Map.of("2024", Set.of("a", "b")), survey.seriesToSee(groups, List.of(answers(null, 25))));
    }

    @Test
    void anyGroups_leaveNobodyOrTen() {
        Random random = new Random(8);
        for (int trial = 0; trial < 300; trial++) {
            List<MetricRow> rows = new ArrayList<>();
            for (int index = 0; index < 1 + random.nextInt(6); index++) {
                rows.add(answers("g" + index, random.nextInt(30)));
            }
            Set<String> shown = survey.seriesToSee(rows, List.of()).get("2024");
            long hidden = rows.stream().filter(row -> !shown.contains(row.series())).mapToLong(MetricRow::n).sum();
            assertTrue(shown.isEmpty() || hidden == 0 || hidden >= 10, rows + " " + shown);
        }
    }

    @Test
    void survival_isWholeAtFourMoments() {
        SurvivalRule rule = new SurvivalRule(30, 10, "aandeel");
        List<MetricRow> released = rule.released(List.of(survival("1", 0.8437, 31, 10), survival("4", 0.7, 31, 10),
                survival("5", 0.5512, 29, 10), survival("2", 0.71, 30, 9)), Words.own());
        assertEquals(0.84, released.get(0).amount());
        assertEquals(Map.of(), released.get(0).measures());
        assertNull(released.get(0).n());
        assertEquals("survivalYears", released.get(1).reason());
        assertEquals("survivalTooSmall[30, 10]", released.get(2).reason());
        assertTrue(released.get(3).hidden());
        assertNull(released.get(3).amount());
        assertEquals(84, new SurvivalRule(30, 10, "procent").released(List.of(survival("1", 84.37, 31, 10)), Words.own()).get(0).amount());
    }

    @Test
    void survival_tellsNotHowLongTheLastStayed() {
        SurvivalRule rule = new SurvivalRule(30, 10, "procent");
        List<MetricRow> released = rule.released(List.of(survival("1", 84, 40, 20), survival("4", 60, 35, 20), survival("6", 50, 31, 20), survival("15", 20, 31, 20)),
                Words.own());
        assertEquals(List.of("1", "4"), released.stream().map(MetricRow::label).toList());
    }

    @Test
    void survival_ofFamiliesFromALaterDay_tellsNotWhichDay() {
        MetricRow later = new MetricRow("3", null, 61.2, 50.1, 70.9, null, null, 44L, "CONDITIONAL", null, Map.of(), "Alleen van gezinnen die minstens 233 dagen bleven.",
                Map.of("atRisk", 40.0, "exits", 12.0, "fromDays", 233.0), false, null, List.of());
        MetricRow usual = new MetricRow("3", null, 61.2, 50.1, 70.9, null, null, 44L, "OK", null, Map.of(), "let op", Map.of("atRisk", 40.0, "exits", 12.0), false, null,
                List.of());
        List<MetricRow> released = new SurvivalRule(30, 10, "procent").released(List.of(later, usual), Words.own());
        assertEquals("survivalLater", released.get(0).note());
        assertEquals(Map.of(), released.get(0).measures());
        assertEquals("let op", released.get(1).note());
        assertEquals(List.of(61.0, 50.0, 71.0), List.of(released.get(0).amount(), released.get(0).lower(), released.get(0).upper()));
    }

    @Test
    void survival_besideOthers_isWithoutTheTestOfAll() {
        MetricRow compared = row("1", "GM0014", 84.0, null, 40L, Map.of("se", 2.1, "chisq", 3.2, "df", 2.0, "p", 0.2));
        MetricRow plain = SurvivalRule.withoutTest(compared);
        assertEquals(2.1, plain.measures().get("se"));
        assertTrue(plain.measures().containsKey("p"));
        List.of("chisq", "df", "p").forEach(measure -> assertNull(plain.measures().get(measure), measure));
        assertEquals(answers("a", 12), SurvivalRule.withoutTest(answers("a", 12)));
    }

    @Test
    void survival_ofAGroupThatShowsNothing_isNotNamed() {
        MetricRow shown = survival("1", 84, 40, 20).in("netwerk");
        List<MetricRow> rows = List.of(shown, MetricRow.hidden("4", "netwerk", "jaar"), MetricRow.hidden("1", "een gezin", "klein"));
        assertEquals(List.of("netwerk", "netwerk"), SurvivalRule.withoutSilentSeries(rows).stream().map(MetricRow::series).toList());
    }

    @Test
    void signalsOfACountry_areWhatItsRegionsShow() {
        SignalRule rule = new SignalRule(10);
        List<MetricRow> one = rule.released(List.of(signals("a", 30), signals("b", 12)), Words.own());
        List<MetricRow> other = rule.released(List.of(signals("a", 14), signals("b", 6), signals("c", 5)), Words.own());
        List<MetricRow> few = rule.released(List.of(signals("a", 9)), Words.own());
        List<MetricRow> together = rule.together(List.of(one, other, few), Words.own());
        // Of b twelve are shown and six are grouped; the nine of the third region are in no sum.
        assertEquals(List.of("a 44.0", "b 12.0", "otherSignals 11.0"), together.stream().map(row -> row.label() + " " + row.amount()).toList());
        assertEquals(List.of(44L, 12L, 11L), together.stream().map(MetricRow::n).toList());
        assertTrue(together.stream().allMatch(row -> row.note().equals("ofRegions[10]")), together.toString());
        MetricRow none = rule.together(List.of(one, few), Words.own()).get(2);
        assertTrue(none.hidden() && none.amount() == null && none.label().equals("otherSignals"), none.toString());
        assertEquals(rule.together(List.of(few), Words.own()), rule.together(List.of(rule.released(List.of(signals("a", 3)), Words.own())), Words.own()));
    }

    @Test
    void signals_belowTen_areGrouped() {
        SignalRule rule = new SignalRule(10);
        List<MetricRow> released = rule.released(List.of(signals("a", 30), signals("b", 6), signals("c", 5)), Words.own());
        assertEquals(List.of("a", "otherSignals"), released.stream().map(MetricRow::label).toList());
        assertEquals(11.0, released.get(1).amount());
        assertEquals(Map.of(), released.get(0).measures());
    }

    @Test
    void signals_thatAreTooFewTogether_takeTheSmallestOtherAlong() {
        List<MetricRow> released = new SignalRule(10).released(List.of(signals("a", 30), signals("b", 12), signals("c", 5)), Words.own());
        assertEquals(List.of("a", "otherSignals"), released.stream().map(MetricRow::label).toList());
        assertEquals(17.0, released.get(1).amount());
    }

    @Test
    void signals_nobodyCanTellNoneFromNine() {
        SignalRule rule = new SignalRule(10);
        assertEquals(rule.released(List.of(signals("a", 0)), Words.own()), rule.released(List.of(signals("a", 9)), Words.own()));
    }

    @Test
    void waits_areWholeDaysOfTenSignals() {
        List<MetricRow> released = new SignalRule(10).releasedWaits(List.of(
                row("2024", "eerste antwoord", 3.5, null, 10L, Map.of("p90", 8.1)), row("2024", "actie", 40.0, null, 9L, Map.of("p90", 51.0))), Words.own());
        assertEquals(4.0, released.get(0).amount());
        assertNull(released.get(0).n());
        assertEquals(Map.of(), released.get(0).measures());
        // Forty days are not forty signals.
        assertTrue(released.get(1).hidden());
        assertFalse(released.get(1).hasAnyFigure());
    }

    @Test
    void minimum_canGoUpAndNotDown() {
        assertEquals(7, new MinimumGroups(new Least(7, 20, 10, 30, 10, 10)).get().count());
        for (Least low : List.of(new Least(4, 20, 10, 30, 10, 10), new Least(5, 19, 10, 30, 10, 10), new Least(5, 20, 9, 30, 10, 10),
                new Least(5, 20, 10, 29, 10, 10), new Least(5, 20, 10, 30, 9, 10), new Least(5, 20, 10, 30, 10, 9))) {
            String refusal = assertThrows(ConfigurationException.class, () -> new MinimumGroups(low)).getMessage();
            assertTrue(refusal.startsWith("PLEEGPEIL_MINIMUM_") && refusal.contains("niet lager"), refusal);
        }
    }
}
