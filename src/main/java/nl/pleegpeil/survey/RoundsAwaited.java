package nl.pleegpeil.survey;

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

/** Rounds that are open, for who sends the codes. */
@ApplicationScoped
class RoundsAwaited implements AttentionSource {

    private final RoundReach reach;
    private final AttentionTexts texts;

    RoundsAwaited(RoundReach reach, @Localized("nl") AttentionTexts texts) {
        this.reach = reach;
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        if (!scope.may(Right.SEND_INVITATIONS)) {
            return List.of();
        }
        return reach.visible().stream().filter(round -> round.state() == RoundState.OPEN && !round.imported && today.isBefore(round.closesOn) && reach.sends(round))
                .map(round -> new AttentionItem(texts.invitations(round.title, DutchDays.inWords(round.closesOn.minusDays(1))),
                        "/metingen/" + round.id + "/uitnodigingen", false)).toList();
    }
}
