package nl.pleegpeil.erasure;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** A class of data that exists in tests only: letters with a day and an area. */
@Singleton
class LettersOfTheTest implements RetentionRule {

    record Letter(Instant at, String area) {
    }

    final List<Letter> letters = new ArrayList<>();
    boolean fails;

    @Override
    public String code() {
        return "brieven";
    }

    @Override
    public Term usualTerm() {
        return Term.months(6);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords("Brieven van de toets", "Brieven.", "Omdat het een toets is.", "Geen.");
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public boolean knowsAreas() {
        return true;
    }

    private List<Letter> due(Due due) {
        return letters.stream().filter(letter -> letter.at().isBefore(due.before()) && !due.keptAreas().contains(letter.area()))
                .sorted(Comparator.comparing(Letter::at)).toList();
    }

    @Override
    public Overdue overdue(Due due) {
        List<Letter> old = due(due);
        return old.isEmpty() ? new Overdue(0, null, null)
                : new Overdue(old.size(), old.get(0).at(), old.get(old.size() - 1).at());
    }

    @Override
    public long erase(Due due, int most) {
        if (fails) {
            throw new IllegalStateException("The letters are stuck");
        }
        List<Letter> old = due(due).stream().limit(most).toList();
        letters.removeAll(old);
        return old.size();
    }
}
