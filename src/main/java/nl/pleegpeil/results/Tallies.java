package nl.pleegpeil.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.answer.BoxContents;
import nl.pleegpeil.answer.BoxContents.Closed;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.survey.RoundClosed;
import nl.pleegpeil.survey.RoundErased;
import nl.pleegpeil.survey.SurveyRound;

/** Counts the answers of a round when it closes. What is left afterwards are counts; the sheets are gone. */
@ApplicationScoped
public class Tallies {

    /** What the open answers are about, among other texts. */
    static final String ABOUT = "meting";

    // Below this an open answer from one municipality could be recognised.
    private static final int ENOUGH_FOR_MUNICIPALITY = 30;
    private static final String ALL_KINDS = "onbekend";
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Key WHOLE = new Key(AnswerTally.ROUND, AnswerTally.ANSWERED, "", ALL_KINDS);

    private record Key(String question, String answer, String area, String kind) {

        /** All who answered the same question. */
        Key answered() {
            return new Key(question, AnswerTally.ANSWERED, area, kind);
        }

        /** All of the same area and kind. */
        Key everybody() {
            return new Key(AnswerTally.ROUND, AnswerTally.ANSWERED, area, kind);
        }

        boolean isPart() {
            return !area.isEmpty() || !kind.equals(ALL_KINDS);
        }

        boolean isAnswer() {
            return !answer.equals(AnswerTally.ANSWERED);
        }
    }

    void onClosed(@Observes RoundClosed closed) {
        add(closed.round(), closed.contents(), closed.today());
    }

    void onErased(@Observes RoundErased erased) {
        AnswerTally.forget(erased.rounds());
        OpenAnswer.forget(erased.rounds());
    }

    /** Adds answers to what a closed round says already. */
    @Transactional(TxType.MANDATORY)
    public void add(SurveyRound round, BoxContents contents, LocalDate today) {
        Map<Key, Integer> counts = counted(round, contents.closed());
        Map<Key, Integer> byFamilies = counted(round, contents.closed().stream().filter(sheet -> !sheet.typed()).toList());
        leaveOutSmall(counts, byFamilies, round);
        List<AnswerTally> before = AnswerTally.allOf(round.id);
        int answered = before.stream().filter(tally -> tally.questionCode.equals(AnswerTally.ROUND) && tally.answer.equals(AnswerTally.ANSWERED)
                && tally.areaCode.isEmpty() && tally.kind.equals(ALL_KINDS)).mapToInt(tally -> tally.answers).sum();
        counts.forEach((key, number) -> {
            AnswerTally tally = before.stream().filter(each -> each.questionCode.equals(key.question) && each.answer.equals(key.answer)
                    && each.areaCode.equals(key.area) && each.kind.equals(key.kind)).findFirst().orElseGet(() -> fresh(round, key));
            tally.answers += number;
            tally.persist();
        });
        addOpen(round, contents, answered + protectedBy(contents.closed().size(), byFamilies.getOrDefault(WHOLE, 0)), today);
    }

    private static Map<Key, Integer> counted(SurveyRound round, List<Closed> sheets) {
        Map<Key, Integer> counts = new TreeMap<>(Comparator.comparing(Key::toString));
        for (Closed sheet : sheets) {
            count(counts, sheet, "", ALL_KINDS);
            if (!sheet.area().isEmpty() && !sheet.area().equals(round.areaCode)) {
                count(counts, sheet, sheet.area(), ALL_KINDS);
            }
            if (!sheet.kind().isEmpty()) {
                count(counts, sheet, "", sheet.kind());
            }
        }
        return counts;
    }

    /** Whom the minimum is about: with answers by families themselves, sheets that the holder typed cannot fill it up. */
    private static int protectedBy(int all, int byFamilies) {
        return byFamilies > 0 ? byFamilies : all;
    }

    /**
     * What few families of a municipality or kind answered would be their sheets, in clear; so would be what few answered to
     * a question. Of those only how many they were is kept. A round from files may come in parts: as a whole it is kept.
     */
    private static void leaveOutSmall(Map<Key, Integer> counts, Map<Key, Integer> byFamilies, SurveyRound round) {
        Map<Key, Integer> all = new HashMap<>();
        counts.forEach((key, number) -> all.put(key, protectedBy(number, byFamilies.getOrDefault(key, 0))));
        counts.keySet().removeIf(key -> key.isAnswer() && (key.isPart() && all.get(key.everybody()) < round.minimum
                || (key.isPart() || !round.imported) && all.get(key.answered()) < round.minimum));
        // Of a question that too few families answered themselves, what was typed does not make it seem enough.
        counts.replaceAll((key, number) -> key.equals(key.everybody()) || all.get(key) >= round.minimum || key.isAnswer() ? number : all.get(key));
    }

    private static AnswerTally fresh(SurveyRound round, Key key) {
        AnswerTally tally = new AnswerTally();
        tally.id = RANDOM.nextLong(Long.MAX_VALUE);
        tally.roundId = round.id;
        tally.questionCode = key.question;
        tally.answer = key.answer;
        tally.areaCode = key.area;
        tally.kind = key.kind;
        return tally;
    }

    private static void count(Map<Key, Integer> counts, Closed sheet, String area, String kind) {
        counts.merge(new Key(AnswerTally.ROUND, AnswerTally.ANSWERED, area, kind), 1, Integer::sum);
        sheet.answers().forEach((question, given) -> {
            counts.merge(new Key(question, AnswerTally.ANSWERED, area, kind), 1, Integer::sum);
            for (String answer : given.split("\\+")) {
                counts.merge(new Key(question, answer, area, kind), 1, Integer::sum);
            }
        });
    }

    /**
     * Open answers of fewer families than the minimum are read by nobody and not kept. Those of a municipality's own round
     * with few answers are not for its owner: they are read as ones of the region, by its Ontregelaar.
     */
    private static void addOpen(SurveyRound round, BoxContents contents, int answers, LocalDate today) {
        if (answers < round.minimum) {
            return;
        }
        Area municipality = answers >= ENOUGH_FOR_MUNICIPALITY ? null
                : AreaTree.inForce().find(round.areaCode).filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY).orElse(null);
        String area = municipality == null || municipality.parentCode == null ? round.areaCode : municipality.parentCode;
        Long owner = municipality == null ? round.ownerSeatId : null;
        for (BoxContents.Open open : contents.open()) {
            Cleared text = Cleared.masked(open.text());
            if (text.text() == null) {
                continue;
            }
            OpenAnswer answer = new OpenAnswer();
            answer.id = RANDOM.nextLong(Long.MAX_VALUE);
            answer.roundId = round.id;
            answer.questionCode = open.question();
            answer.freeTextId = (owner == null ? FreeText.write(area, Circle.ONTREGELAAR, ABOUT, text, today)
                    : FreeText.writeForSeat(area, owner, ABOUT, text, today)).id;
            answer.persist();
        }
    }
}
