package nl.pleegpeil.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** A status in Dutch. */
@Named("statusWords")
@ApplicationScoped
public class StatusWords {

    private final WorkflowTexts texts;

    StatusWords(WorkflowTexts texts) {
        this.texts = texts;
    }

    public String of(Status status) {
        if (status instanceof SignalStatus signal) {
            return texts.signal(signal);
        }
        return status instanceof KnelpuntStatus knelpunt ? texts.knelpunt(knelpunt) : texts.action((ActionStatus) status);
    }
}
