package nl.pleegpeil.workflow;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegpeil.metric.KindNames;

/** The statuses of Knelpunten and actions, for whoever reads how many there are in each. */
@ApplicationScoped
class StatusNames implements KindNames {

    private static final Set<String> METRICS = Set.of("knelpunten_per_status", "acties");
    private static final String LATE = "te_laat";

    private final StatusWords words;
    private final WorkflowTexts texts;

    StatusNames(StatusWords words, @Localized("nl") WorkflowTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public boolean areOf(String metric) {
        return METRICS.contains(metric);
    }

    @Override
    public String heading() {
        return texts.statusHeading();
    }

    @Override
    public String of(String label) {
        return label.equals(LATE) ? texts.late() : Stream.concat(Arrays.stream(KnelpuntStatus.values()), Arrays.stream(ActionStatus.values()))
                .filter(status -> ((Status) status).code().equals(label)).findFirst().map(status -> words.of((Status) status)).orElse(label);
    }
}
