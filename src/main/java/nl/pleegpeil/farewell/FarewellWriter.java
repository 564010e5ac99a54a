package nl.pleegpeil.farewell;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;

/**
 * Writes an answer so that it cannot be found again. All answers of the region and the year are taken out and put back
 * with new ids in a random order, in one transaction: to whoever reads the whole database, physical order and transaction
 * ids included, each of them may be the newest. The own words are written in a transaction of their own, among the
 * words of others, in the same way. Whether words or answer go first is left to chance.
 * <p>
 * Whoever asks for a talk or for news does so in another request, on a page that everybody can open, and is written by
 * other rooms. So a talk or a receipt tells that somebody was there on a day, and nothing of which answer was theirs.
 * <p>
 * What remains: two copies of the database between which a single answer came in differ by that answer, and while a
 * region has one answer in a year it is everybody's guess whose it is. The page for the public says so.
 */
@ApplicationScoped
class FarewellWriter {

    /** What the own words are about, in the store of texts. */
    static final String ABOUT = "stoppen";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;

    FarewellWriter(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes an answer and the own words, of which the text may be null. */
    void write(Farewell answer, Cleared words) {
        List<Runnable> parts = new ArrayList<>(List.of(() -> writeAnswer(answer)));
        if (words.text() != null) {
            parts.add(() -> FreeText.writeAmongOthers(answer.regionCode, Circle.ONTREGELAAR, ABOUT, words, LocalDate.of(answer.answerYear, 1, 1)));
        }
        Collections.shuffle(parts, RANDOM);
        parts.forEach(part -> QuarkusTransaction.requiringNew().run(part));
    }

    private void writeAnswer(Farewell answer) {
        // Of two answers at once the second waits: it has to see the first, to lie among them.
        entities.createNativeQuery("select id from farewell_lock where id = 1 for update").getSingleResult();
        List<Farewell> before = Farewell.of(answer.regionCode, answer.answerYear);
        List<Farewell> copies = new ArrayList<>(before.stream().map(Farewell::underAnotherId).toList());
        answer.id = Farewell.anyId();
        copies.add(answer);
        Collections.shuffle(copies, RANDOM);
        before.forEach(Farewell::delete);
        Farewell.flush();
        for (Farewell copy : copies) {
            copy.persist();
            // One by one: the framework may sort a batch.
            Farewell.flush();
        }
    }
}
