package nl.pleegpeil.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;

/**
 * Puts answers into the box of their round and opens it at the end. A row per answer would say, by its place, its
 * transaction or its number, in which order answers came; one text that is written anew each time does not.
 */
@ApplicationScoped
public class AnswerBoxes {

    private static final RandomGenerator RANDOM = new SecureRandom();

    private final Sealer sealer;
    private final ObjectMapper json;

    AnswerBoxes(SecretKey secret, ObjectMapper json) {
        this.sealer = new Sealer(secret, "antwoorden");
        this.json = json;
    }

    /** Makes the empty box of a new round. */
    @Transactional(TxType.MANDATORY)
    public void make(long round) {
        AnswerBox box = new AnswerBox();
        box.roundId = round;
        box.persist();
    }

    /**
     * Puts a sheet in, in the transaction in which its code is used up.
     *
     * @param typed whether the holder of the round typed it from paper
     * @throws IllegalStateException when the round has no box
     */
    @Transactional(TxType.MANDATORY)
    public void put(long round, AnswerSheet sheet, boolean typed) {
        AnswerBox box = AnswerBox.lockedOf(round).orElseThrow(() -> new IllegalStateException("Round " + round + " has no box"));
        BoxContents contents = contents(box).with(sheet, typed, RANDOM);
        box.sealedContent = seal(contents);
        box.answers = contents.closed().size();
    }

    /** How many families have answered so far. */
    @Transactional
    public long count(long round) {
        return AnswerBox.of(round).map(box -> box.answers).orElse(0);
    }

    /** Takes everything out; the box stays empty. Only when the round closes. */
    @Transactional(TxType.MANDATORY)
    public BoxContents empty(long round) {
        AnswerBox box = AnswerBox.lockedOf(round).orElseThrow(() -> new IllegalStateException("Round " + round + " has no box"));
        BoxContents contents = contents(box);
        box.sealedContent = null;
        return contents;
    }

    /** Takes away the boxes of rounds of the example. */
    @Transactional(TxType.MANDATORY)
    public void forget(List<Long> rounds) {
        AnswerBox.forget(rounds);
    }

    private String seal(BoxContents contents) {
        try {
            return sealer.seal(json.writeValueAsString(contents));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts in maps and lists cannot fail to be written", e);
        }
    }

    private BoxContents contents(AnswerBox box) {
        if (box.sealedContent == null) {
            return BoxContents.NOTHING;
        }
        String text = sealer.open(box.sealedContent)
                .orElseThrow(() -> new IllegalStateException("The answers of round " + box.roundId + " were sealed with another key"));
        try {
            return json.readValue(text, BoxContents.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers of round " + box.roundId + " cannot be read");
        }
    }
}
