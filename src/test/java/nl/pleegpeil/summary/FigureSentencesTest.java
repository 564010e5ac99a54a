package nl.pleegpeil.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.statistics.ReplacementRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences at the edges: one, none, hidden, undefined, contested, exactly 100 and nearly so. */
@QuarkusTest
class FigureSentencesTest {

    private static final String HERE = "gemeente Toets";
    private static final MetricRow HIDDEN = MetricRow.unknown("2025").withheld("te klein");
    private static final MetricRow UNKNOWN = MetricRow.unknown("2025");

    @Inject
    FigureSentences sentences;

    private static MetricRow ratio(int started, int stopped, Map<String, String> quality) {
        var answer = ReplacementRatio.of(Long.valueOf(started), Long.valueOf(stopped), 0.95);
        return new MetricRow("2025", null, answer.amount(), answer.lower(), answer.upper(), (double) started, (double) stopped, (long) started + stopped,
                answer.status().name(), answer.verdict() == null ? null : answer.verdict().name(), quality, "", Map.of(), false, null, List.of());
    }

    private static MetricRow amount(Double amount, Map<String, String> quality) {
        return new MetricRow("2025", null, amount, null, null, amount, null, null, MetricRow.OK, null, quality, "", Map.of(), false, null, List.of());
    }

    private static Facts facts(SummaryFigure figure, MetricRow now, MetricRow before, MetricRow region, MetricRow country) {
        return new Facts(figure, HERE, 2025, now, before, "regio Toets", region, country);
    }

    private String what(SummaryFigure figure, MetricRow now) {
        return sentences.what(facts(figure, now, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30|40|Voor elke 100 pleeggezinnen die in 2025 in gemeente Toets stopten, kwamen er 75 bij.",
        "40|40|In 2025 kwamen er in gemeente Toets precies evenveel pleeggezinnen bij als er stopten.",
        "249|250|Voor elke 100 pleeggezinnen die in 2025 in gemeente Toets stopten, kwamen er 99,6 bij.",
        "1999|2000|Voor elke 100 pleeggezinnen die in 2025 in gemeente Toets stopten, kwamen er 99,95 bij.",
        "9999|10000|Voor elke 100 pleeggezinnen die in 2025 in gemeente Toets stopten, kwamen er 99,99 bij.",
        "0|0|In 2025 begon en stopte in gemeente Toets geen enkel pleeggezin. Een verhouding is er dan niet.",
        "1|0|In 2025 stopte in gemeente Toets geen enkel pleeggezin en begon er 1. Een verhouding is er dan niet.",
        "6|0|In 2025 stopte in gemeente Toets geen enkel pleeggezin en begonnen er 6. Een verhouding is er dan niet.",
        "0|1|In 2025 begon in gemeente Toets geen enkel pleeggezin en stopte er 1.",
        "0|6|In 2025 begon in gemeente Toets geen enkel pleeggezin en stopten er 6."})
    void ratio_reads(int started, int stopped, String sentence) {
        assertEquals(sentence, what(SummaryFigure.RATIO, ratio(started, stopped, Map.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STOPPED|0|In 2025 stopte in gemeente Toets geen enkel pleeggezin.",
        "STOPPED|1|In 2025 stopte in gemeente Toets 1 pleeggezin.",
        "STOPPED|2035|In 2025 stopten in gemeente Toets 2.035 pleeggezinnen.",
        "STARTED|0|In 2025 begon in gemeente Toets geen enkel pleeggezin.",
        "STARTED|1|In 2025 begon in gemeente Toets 1 pleeggezin.",
        "STARTED|2|In 2025 begonnen in gemeente Toets 2 pleeggezinnen.",
        "CHURN|0|In 2025 stopte in gemeente Toets geen enkel pleeggezin.",
        "CHURN|1|Van elke 100 pleeggezinnen in gemeente Toets stopte er in 2025 1.",
        "CHURN|13.83|Van elke 100 pleeggezinnen in gemeente Toets stopten er in 2025 13,8.",
        "CHURN|14|Van elke 100 pleeggezinnen in gemeente Toets stopten er in 2025 14.",
        "CHURN|100|In 2025 stopten in gemeente Toets alle pleeggezinnen.",
        "AVOIDABLE|0|Geen van de gezinnen die in 2025 in gemeente Toets stopten, stopte om een reden die te voorkomen was.",
        "AVOIDABLE|60|Van elke 100 gezinnen die in 2025 in gemeente Toets stopten en van wie wij de reden weten, was het bij 60 te voorkomen.",
        "AVOIDABLE|100|Alle gezinnen die in 2025 in gemeente Toets stopten en van wie wij de reden weten, stopten om een reden die te voorkomen was.",
        "GRADE|7.25|Pleegouders in gemeente Toets gaven over 2025 gemiddeld een 7,3."})
    void amount_reads(SummaryFigure figure, double amount, String sentence) {
        assertEquals(sentence, what(figure, amount(amount, Map.of())));
    }

    @Test
    void whatIsNotThere_saysWhy() {
        assertEquals("Het cijfer over gezinnen die stopten van gemeente Toets in 2025 is niet openbaar, om pleeggezinnen te beschermen.", what(SummaryFigure.STOPPED, HIDDEN));
        assertEquals("Het cijfer over gezinnen die stopten van gemeente Toets in 2025 is niet bekend.", what(SummaryFigure.STOPPED, UNKNOWN));
        assertEquals("Over de tevredenheid van pleegouders is in Pleegpeil nog niets vastgelegd.", what(SummaryFigure.GRADE, null));
        assertEquals(1, sentences.of(facts(SummaryFigure.STOPPED, HIDDEN, HIDDEN, HIDDEN, UNKNOWN)).size(), "what is hidden is not compared");
    }

    @Test
    void ratio_comparedAndSure() {
        assertEquals(List.of("Voor elke 100 pleeggezinnen die in 2025 in gemeente Toets stopten, kwamen er 50 bij.",
                "Het jaar ervoor was dat 75. In regio Toets is het 50 en in Nederland 75.",
                "Het is vrijwel zeker dat er meer gezinnen stoppen dan beginnen: de marge is 35 tot 71 per 100.",
                "Het zegt niet waarom gezinnen stoppen, en niet of er genoeg gezinnen zijn."),
                sentences.of(facts(SummaryFigure.RATIO, ratio(50, 100, Map.of()), ratio(30, 40, Map.of()), ratio(5, 10, Map.of()), ratio(30, 40, Map.of()))));
    }

    @Test
    void ratio_contestedAndUnsure() {
        assertEquals(List.of("Voor elke 100 pleeggezinnen die in 2025 in gemeente Toets stopten, kwamen er 75 bij.",
                "Het cijfer van het jaar ervoor is niet openbaar. In Nederland is het 75.",
                "Of er meer gezinnen beginnen dan stoppen, weten wij niet zeker: de marge is 45 tot 123 per 100. Over dit cijfer is ook discussie: bronnen spreken elkaar tegen. "
                        + "De marge rekent alleen met toeval, niet met die twijfel.",
                "Het zegt niet waarom gezinnen stoppen, en niet of er genoeg gezinnen zijn."),
                sentences.of(facts(SummaryFigure.RATIO, ratio(30, 40, Map.of("denominator", "betwist")), HIDDEN, HIDDEN, ratio(30, 40, Map.of()))));
    }

    @Test
    void count_isNeverSetBesideALargerArea() {
        assertEquals(List.of("In 2025 stopten in gemeente Toets ongeveer 12 pleeggezinnen.",
                "Het jaar ervoor was dat er 1. Aantallen vergelijken wij niet met grotere gebieden.",
                "Dit cijfer is berekend uit andere cijfers.", "Het zegt niet waarom gezinnen stopten, en niet of dat te voorkomen was."),
                sentences.of(facts(SummaryFigure.STOPPED, amount(12d, Map.of("numerator", "afgeleid")), amount(1d, Map.of()), amount(90d, Map.of()), amount(2035d, Map.of()))));
    }

    @Test
    void verdict_isInWords() {
        assertEquals("het worden er minder", verdict(ratio(50, 100, Map.of())));
        assertEquals("waarschijnlijk minder", verdict(ratio(50, 100, Map.of("denominator", "betwist"))));
        assertEquals("het worden er meer", verdict(ratio(100, 50, Map.of())));
        assertEquals("niet zeker", verdict(ratio(40, 40, Map.of())));
        assertEquals("niet openbaar", verdict(HIDDEN));
        assertEquals("niet bekend", verdict(UNKNOWN));
        assertEquals("nog niet vastgelegd", verdict(null));
    }

    private String verdict(MetricRow now) {
        return sentences.verdict(facts(SummaryFigure.RATIO, now, null, null, null));
    }

    @Test
    void cell_ofNoRatio_isNotUnknown() {
        assertEquals("geen verhouding", sentences.shown(SummaryFigure.RATIO, ratio(6, 0, Map.of())));
        assertEquals("onbekend", sentences.shown(SummaryFigure.RATIO, UNKNOWN));
        assertEquals("niet openbaar", sentences.shown(SummaryFigure.RATIO, HIDDEN));
    }
}
