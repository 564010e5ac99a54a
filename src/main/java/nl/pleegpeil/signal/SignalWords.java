package nl.pleegpeil.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.workflow.SignalStatus;
import nl.pleegpeil.workflow.StatusWords;

/** What stands in a signal as a code, in Dutch. */
@Named("signalWords")
@ApplicationScoped
public class SignalWords {

    private final SignalTexts texts;
    private final StatusWords statuses;

    SignalWords(SignalTexts texts, StatusWords statuses) {
        this.texts = texts;
        this.statuses = statuses;
    }

    public String source(Signal signal) {
        return texts.source(SignalSource.of(signal.source).orElseThrow());
    }

    public String status(String code) {
        return statuses.of(SignalStatus.of(code));
    }

    /** How soon it must be answered; "" while nobody chose. */
    public String urgency(Signal signal) {
        return Urgency.of(Objects.requireNonNullElse(signal.urgency, "")).map(texts::urgency).orElse("");
    }

    public String message(SignalMessage message) {
        return texts.kind(message.kindOf());
    }

    /** The category with this code; "" for none. */
    public String category(String code) {
        return code == null ? "" : SignalCategory.of(code).map(texts::category).orElse(code);
    }

    /** What the sender said besides; "" when nothing. */
    public String told(Signal signal) {
        List<Optional<String>> all = List.of(Optional.ofNullable(signal.toldCategory).map(this::category),
                Frequency.of(Objects.requireNonNullElse(signal.frequency, "")).map(texts::frequency),
                Weight.of(Objects.requireNonNullElse(signal.weight, "")).map(texts::weight));
        return all.stream().flatMap(Optional::stream).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }
}
