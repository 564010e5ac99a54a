package nl.pleegpeil.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.shared.FigureStatus;

/** Which counts of a row are not plainly published, and what the reader must know of them. */
final class Quality {

    private Quality() {
    }

    /** By count its status, for the known counts that are not plainly published. */
    static Map<String, String> of(Fact fact, String... counts) {
        Map<String, String> quality = new LinkedHashMap<>();
        for (String count : counts) {
            add(quality, count, fact.number(count), fact.text("status_" + count));
        }
        return quality;
    }

    /** Adds the status of a known count that is not plainly published, under the name the reader knows it by. */
    static void add(Map<String, String> quality, String name, Double count, String status) {
        if (count != null && !status.isEmpty() && !status.equals(FigureStatus.PUBLISHED.code())) {
            quality.put(name, status);
        }
    }

    /** The notes of the row, one sentence after another. */
    static String note(Fact fact, MetricTexts texts, String... further) {
        List<String> sentences = new ArrayList<>();
        if (fact.flag("series_break") && fact.lines("note").stream().noneMatch(line -> line.startsWith("Reeksbreuk"))) {
            sentences.add(texts.seriesBreak());
        }
        for (String line : fact.lines("note")) {
            sentences.add(line.matches(".*[.!?]") ? line : line + ".");
        }
        for (String sentence : further) {
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return String.join(" ", sentences);
    }
}
