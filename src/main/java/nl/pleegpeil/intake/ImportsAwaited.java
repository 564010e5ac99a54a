package nl.pleegpeil.intake;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.attention.AttentionTexts;

/** Imports of the last week that did not succeed: one's own, and for the beheerder all. */
@ApplicationScoped
class ImportsAwaited implements AttentionSource {

    private static final int LOOKED_AT = 50;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final AttentionTexts texts;
    private final Clock clock;

    ImportsAwaited(@Localized("nl") AttentionTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        if (!scope.may(Right.DELIVER_FIGURES, Right.IMPORT_REFERENCE)) {
            return List.of();
        }
        Instant now = clock.instant();
        int failed = (int) ImportRun.latest(LOOKED_AT, scope).stream().filter(run -> !run.trial && run.startedAt.isAfter(now.minus(A_WEEK)))
                .filter(run -> run.statusAt(now) == RunStatus.GEWEIGERD || run.statusAt(now) == RunStatus.AFGEBROKEN).count();
        return failed == 0 ? List.of() : List.of(new AttentionItem(texts.imports(failed), "/importeren/geschiedenis", true));
    }
}
