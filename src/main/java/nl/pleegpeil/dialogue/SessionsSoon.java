package nl.pleegpeil.dialogue;

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
import nl.pleegpeil.shared.Option;

/** Sessions of the coming two weeks, for everybody who may know of them. */
@ApplicationScoped
class SessionsSoon implements AttentionSource {

    private static final int DAYS = 14;

    private final SessionReach reach;
    private final AttentionTexts texts;

    SessionsSoon(SessionReach reach, @Localized("nl") AttentionTexts texts) {
        this.reach = reach;
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        List<String> municipalities = reach.municipalities(Right.READ_MINUTES).stream().map(Option::code).toList();
        return DialogueSession.comingFor(municipalities, today).stream()
                .filter(session -> !session.isCancelled() && session.meetsOn.isBefore(today.plusDays(DAYS)))
                .map(session -> new AttentionItem(texts.session(session.title, DutchDays.inWords(session.meetsOn)), "/dialoog/" + session.id, false)).toList();
    }
}
