package nl.pleegpeil.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.statistics.ReplacementRatio;
import org.junit.jupiter.api.Test;

/** Sentences about ratios at the edges: nobody began, nobody stopped, one household, shaky counts. */
@QuarkusTest
class ConclusionTest {

    private static final Map<String, String> FIRM = Map.of();
    private static final Map<String, String> STOPPED_CONTESTED = Map.of("denominator", "betwist");
    private static final Map<String, String> STARTED_CONTESTED = Map.of("numerator", "betwist");
    private static final Map<String, String> STARTED_DERIVED = Map.of("numerator", "afgeleid");

    @Inject
    Conclusion conclusion;

    @Test
    void nobodyStoppedButContested_isLikelyMore() {
        assertEquals("In 2024 kwamen er waarschijnlijk meer gezinnen bij dan er stopten: 10 nieuw, niemand gestopt.",
                conclusion.ofRatio(List.of(row("2024", 10, 0, STOPPED_CONTESTED))));
    }

    @Test
    void nobodyStoppedThenShakyYear_saysBothYears() {
        assertEquals("In 2023 kwamen er meer gezinnen bij dan er stopten (10 nieuw, niemand gestopt), en in 2024 waarschijnlijk ook.",
                conclusion.ofRatio(List.of(row("2023", 10, 0, FIRM), row("2024", 40, 10, STOPPED_CONTESTED))));
    }

    @Test
    void answer_nobodyStopped_followsTheVerdict() {
        assertEquals("Ja. In 2024 stopte geen enkel gezin en begonnen er 12.", answer(row("2024", 12, 0, FIRM)));
        assertEquals("Waarschijnlijk wel. In 2024 stopte geen enkel gezin en begonnen er 12. Over dat cijfer is discussie.",
                answer(row("2024", 12, 0, STOPPED_CONTESTED)));
        assertEquals("Dat weten wij niet zeker. In 2024 stopte geen enkel gezin en begon er 1.", answer(row("2024", 1, 0, FIRM)));
    }

    @Test
    void answer_nobodyStarted_followsTheVerdict() {
        assertEquals("Nee. In 2024 begon geen enkel gezin en stopten er 9.", answer(row("2024", 0, 9, FIRM)));
        assertEquals("Dat weten wij niet zeker. In 2024 begon geen enkel gezin en stopte er 1.", answer(row("2024", 0, 1, FIRM)));
    }

    @Test
    void answer_derivedCount_isNoDispute() {
        assertEquals("Waarschijnlijk niet. Voor elke 100 pleeggezinnen die in 2024 stopten, kwamen er in Toets ongeveer 50 bij. "
                + "Dat cijfer is berekend uit andere cijfers.", answer(row("2024", 50, 100, STARTED_DERIVED)));
        assertEquals("Waarschijnlijk niet. Voor elke 100 pleeggezinnen die in 2024 stopten, kwamen er in Toets ongeveer 50 bij. "
                + "Over dat cijfer is discussie.", answer(row("2024", 50, 100, STARTED_CONTESTED)));
    }

    @Test
    void answer_smallRatio_isSingular() {
        assertEquals("Nee. Voor elke 100 pleeggezinnen die in 2024 stopten, kwam er in Toets 1 bij.", answer(row("2024", 1, 100, FIRM)));
        assertEquals("Nee. Voor elke 100 pleeggezinnen die in 2024 stopten, kwam er in Toets minder dan 1 bij.", answer(row("2024", 1, 400, FIRM)));
    }

    @Test
    void answer_noFigure_namesTheLengthOfPeriod() {
        assertEquals("Dat weten wij nog niet: voor Toets hebben wij geen halfjaar waarin zowel nieuw als gestopt bekend is.",
                conclusion.answer(List.of(), "Toets", Grain.HALF_YEAR));
    }

    @Test
    void both_countsOneAndNought() {
        assertEquals("In 2024 begon er ongeveer 1 pleeggezin en stopte er 1.", both(row("2024", 1, 1, STARTED_DERIVED)));
        assertEquals("In 2024 begon geen enkel pleeggezin en stopten er 3.", both(row("2024", 0, 3, FIRM)));
        assertEquals("In 2024 begonnen er 2 pleeggezinnen en stopte geen enkel pleeggezin.", both(row("2024", 2, 0, FIRM)));
        assertEquals("In 2024 begon en stopte geen enkel gezin.", both(row("2024", 0, 0, FIRM)));
    }

    @Test
    void both_saysWhichCountIsContested() {
        assertEquals("In 2024 begonnen er 5 pleeggezinnen en stopten er 6. Over het aantal nieuwe gezinnen zijn bronnen het niet eens.",
                both(row("2024", 5, 6, STARTED_CONTESTED)));
        assertEquals("In 2024 begonnen er 5 pleeggezinnen en stopten er 6. Over dat laatste aantal zijn bronnen het niet eens.",
                both(row("2024", 5, 6, STOPPED_CONTESTED)));
        assertEquals("In 2024 begonnen er 5 pleeggezinnen en stopten er 6. Over beide aantallen zijn bronnen het niet eens.",
                both(row("2024", 5, 6, Map.of("numerator", "betwist", "denominator", "betwist"))));
    }

    @Test
    void kinds_shakyCount_isLikely() {
        MetricRow enough = row("2024", 50, 50, FIRM);
        assertEquals("Het tekort van 2024 zat bij de netwerkgezinnen.", conclusion.ofKinds(row("2024", 50, 100, FIRM), enough));
        assertEquals("Het tekort van 2024 zat waarschijnlijk bij de netwerkgezinnen.",
                conclusion.ofKinds(row("2024", 50, 100, STARTED_DERIVED), enough));
    }

    private String answer(MetricRow row) {
        return conclusion.answer(List.of(row), "Toets", Grain.YEAR);
    }

    private String both(MetricRow row) {
        return conclusion.ofBoth(List.of(row));
    }

    private static MetricRow row(String label, long started, long stopped, Map<String, String> quality) {
        ReplacementRatio ratio = ReplacementRatio.of(started, stopped);
        return new MetricRow(label, null, ratio.amount(), ratio.lower(), ratio.upper(), Double.valueOf(started), Double.valueOf(stopped),
                Long.valueOf(started + stopped), ratio.status().name(), ratio.verdict().name(), quality, "", Map.of(), false, null, List.of());
    }
}
