package nl.pleegpeil.signal;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.metric.KindNames;

/** The subjects of signals, for whoever reads how many there are of each. */
@ApplicationScoped
class SubjectNames implements KindNames {

    private static final String NOT_CHOSEN = "K00";

    private final SignalWords words;
    private final SignalTexts texts;

    SubjectNames(SignalWords words, @Localized("nl") SignalTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public boolean areOf(String metric) {
        return metric.equals("signalen_per_categorie");
    }

    @Override
    public String heading() {
        return texts.subject();
    }

    @Override
    public String of(String label) {
        return label.equals(NOT_CHOSEN) ? texts.noSubject() : words.category(label);
    }
}
