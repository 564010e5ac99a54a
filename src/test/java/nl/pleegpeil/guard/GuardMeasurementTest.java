package nl.pleegpeil.guard;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well the guard does on invented sentences, by kind: recall (of what is marked, how much is found as a whole) and
 * precision (of what is found, how much is marked). The sentences were used to improve the guard, so its figures on
 * them flatter it; those on sentences that it had never seen are in the header of {@code guard/sentences.txt}.
 */
class GuardMeasurementTest {

    private static final Pattern MARK = Pattern.compile("\\{([A-Z_]+):([^}]*)}");
    private static final int LEAST_SENTENCES = 220;
    private static final double LEAST_RECALL = 0.9;
    private static final double LEAST_PRECISION = 0.9;

    private record Marked(FindingKind kind, int start, int end) {

        boolean isFoundIn(List<Finding> findings) {
            return findings.stream().anyMatch(finding -> finding.kind() == kind && finding.start() <= start && finding.end() >= end);
        }

        boolean touches(Finding finding) {
            return finding.kind() == kind && finding.start() < end && start < finding.end();
        }
    }

    private static final class Score {
        private int found;
        private int missed;
        private int wrong;

        double recall() {
            return found / (double) (found + missed);
        }

        double precision() {
            return found / (double) (found + wrong);
        }
    }

    private static List<String> sentences() throws IOException {
        try (InputStream file = GuardMeasurementTest.class.getResourceAsStream("/guard/sentences.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    @Test
    void sentences_areFoundAndLeftAlone() throws IOException {
        Map<FindingKind, Score> scores = new EnumMap<>(FindingKind.class);
        Stream.of(FindingKind.values()).forEach(kind -> scores.put(kind, new Score()));
        List<String> sentences = sentences();
        StringBuilder report = new StringBuilder();
        for (String sentence : sentences) {
            score(sentence, scores, report);
        }
        scores.forEach((kind, score) -> report.append(String.format(Locale.ROOT, "%-14s found %3d missed %2d wrong %2d recall %.3f precision %.3f%n",
                kind, score.found, score.missed, score.wrong, score.recall(), score.precision())));
        System.out.printf("The guard on %d sentences:%n%s", sentences.size(), report);
        assertTrue(sentences.size() >= LEAST_SENTENCES, sentences.size() + " sentences");
        assertAll(scores.entrySet().stream().map(entry -> () -> {
            double least = entry.getKey().mustGo() ? 1.0 : LEAST_RECALL;
            assertTrue(entry.getValue().recall() >= least, entry.getKey() + " recall " + entry.getValue().recall() + "\n" + report);
            assertTrue(entry.getValue().precision() >= LEAST_PRECISION,
                    entry.getKey() + " precision " + entry.getValue().precision() + "\n" + report);
        }));
    }

    private static void score(String sentence, Map<FindingKind, Score> scores, StringBuilder report) {
        StringBuilder plain = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        Matcher mark = MARK.matcher(sentence);
        int at = 0;
        while (mark.find()) {
            plain.append(sentence, at, mark.start());
            marked.add(new Marked(FindingKind.valueOf(mark.group(1)), plain.length(), plain.length() + mark.group(2).length()));
            plain.append(mark.group(2));
            at = mark.end();
        }
        String text = plain.append(sentence, at, sentence.length()).toString();
        List<Finding> findings = Guard.findings(text);
        for (Marked one : marked) {
            if (one.isFoundIn(findings)) {
                scores.get(one.kind()).found++;
            } else {
                scores.get(one.kind()).missed++;
                report.append("missed ").append(one.kind()).append(" in: ").append(text).append('\n');
            }
        }
        for (Finding finding : findings) {
            if (marked.stream().noneMatch(one -> one.touches(finding))) {
                scores.get(finding.kind()).wrong++;
                report.append("wrong ").append(finding.kind()).append(" in: ").append(text).append('\n');
            }
        }
    }
}
