package nl.pleegpeil.erasure;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.attention.AttentionTexts;

/** What is kept for the time being, so that somebody asks whether it still must be. */
@ApplicationScoped
class ErasureAwaited implements AttentionSource {

    private final AttentionTexts texts;

    ErasureAwaited(@Localized("nl") AttentionTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        int holds = scope.may(Right.MANAGE_RETENTION) ? LegalHold.inForce().size() : 0;
        return holds == 0 ? List.of() : List.of(new AttentionItem(texts.holds(holds), "/bewaartermijnen", false));
    }
}
