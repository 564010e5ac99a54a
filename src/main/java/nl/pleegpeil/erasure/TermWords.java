package nl.pleegpeil.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.retention.Term;

/** A term in Dutch: 24 maanden. */
@ApplicationScoped
public class TermWords {

    private final ErasureTexts texts;

    TermWords(ErasureTexts texts) {
        this.texts = texts;
    }

    public String of(Term term) {
        return switch (term.unit()) {
            case MONTHS -> texts.months(term.amount());
            case DAYS -> texts.days(term.amount());
        };
    }
}
