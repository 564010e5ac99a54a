package nl.pleegpeil.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.answer.BoxContents;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Respondent;
import nl.pleegpeil.testsupport.RoundForTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole region answers at once, from one address: none is lost, none counts double. */
@QuarkusTest
@Tag("database")
class MeetingTest {

    private static final int FAMILIES = 420;
    private static final int PHONES = 40;

    @Inject
    Given given;
    @Inject
    RoundForTest rounds;
    @Inject
    SecretKey key;
    @Inject
    ObjectMapper json;

    @Test
    void manyPhonesAtOnce_areAllKeptOnce() throws Exception {
        given.country("DRU");
        given.region("DRU-R", "DRU");
        SurveyRound round = rounds.open("drukte", "DRU-R", "puls");
        List<String> codes = RoundForTest.codes(round.id, FAMILIES);
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        try {
            // Every tenth code is tried on two phones at once.
            List<Future<Boolean>> sent = IntStream.range(0, FAMILIES + FAMILIES / 10).mapToObj(index -> phones.submit(() ->
                    new Respondent().answer(codes.get(index < FAMILIES ? index : (index - FAMILIES) * 10),
                            Map.of("v-P1", String.valueOf(1 + index % 10), "v-P4", "woord" + (index < FAMILIES ? index : (index - FAMILIES) * 10) + "x")))).toList();
            int acknowledged = 0;
            for (Future<Boolean> answer : sent) {
                acknowledged += answer.get() ? 1 : 0;
            }
            assertEquals(FAMILIES, acknowledged);
        } finally {
            phones.shutdownNow();
        }
        String sealed = given.rowsOf("select sealed_content from answer_box where round_id = " + round.id).get(0);
        BoxContents contents = json.readValue(new Sealer(key, "antwoorden").open(sealed).orElseThrow(), BoxContents.class);
        assertEquals(FAMILIES, contents.closed().size());
        assertEquals(FAMILIES, contents.open().stream().map(BoxContents.Open::text).distinct().count());
        assertEquals(FAMILIES, contents.open().size());
        assertTrue(given.rowsOf("select id from invitation_code where round_id = " + round.id).isEmpty());
    }
}
