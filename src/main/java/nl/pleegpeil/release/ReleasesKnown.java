package nl.pleegpeil.release;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.attention.AttentionTexts;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.TimeSource;

/** Figures that were made public this month, for who guards privacy over the whole. */
@ApplicationScoped
class ReleasesKnown implements AttentionSource {

    private static final int DAYS = 31;

    private final AttentionTexts texts;

    ReleasesKnown(@Localized("nl") AttentionTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        if (!scope.may(Right.MANAGE_RETENTION)) {
            return List.of();
        }
        return AtomRelease.newestFirst().stream().limit(3)
                .filter(release -> !day(release).isBefore(today.minusDays(DAYS)))
                .map(release -> new AttentionItem(texts.released(DutchDays.inWords(day(release)), release.firstYear, release.lastYear), "/logboek", false)).toList();
    }

    private static LocalDate day(AtomRelease release) {
        return release.madeAt.atZone(TimeSource.NETHERLANDS).toLocalDate();
    }
}
