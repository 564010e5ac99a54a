package nl.pleegpeil.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.shared.Refusal;

/** Which rounds a visitor may see, and what with. */
@ApplicationScoped
public class RoundReach {

    private final CurrentScope current;
    private final SurveyTexts texts;

    RoundReach(CurrentScope current, SurveyTexts texts) {
        this.current = current;
        this.texts = texts;
    }

    /** Whether the visitor holds the round: prepares, opens, closes it and reads what it says. */
    public boolean holds(SurveyRound round) {
        return current.scope().may(Right.HOLD_ROUNDS, round.areaCode);
    }

    /** Whether the visitor sends invitations for it: whoever holds it, and the providers that work there. */
    public boolean sends(SurveyRound round) {
        return touches(round, Right.SEND_INVITATIONS);
    }

    /** Whether the visitor speaks for the foster parents there. */
    public boolean advises(SurveyRound round) {
        return touches(round, Right.ADVISE_ON_ROUNDS);
    }

    /** The provider for which the visitor sends; "" for whoever holds the round. */
    public String senderFor(SurveyRound round) {
        return holds(round) ? round.providerCode : touching(round, Right.SEND_INVITATIONS).flatMap(Grant::provider).orElse("");
    }

    /** The seat that reads the open answers of a round that the visitor makes; empty with the operator's token. */
    Optional<Long> ownerSeat(String area) {
        return current.scope().allowing(Right.HOLD_ROUNDS).filter(grant -> grant.covers(area) && grant.seatId() != Grant.NO_SEAT)
                .map(Grant::seatId).findFirst();
    }

    private boolean touches(SurveyRound round, Right right) {
        return touching(round, right).isPresent();
    }

    private Optional<Grant> touching(SurveyRound round, Right right) {
        AreaTree areas = AreaTree.inForce();
        return current.scope().allowing(right)
                .filter(grant -> grant.covers(round.areaCode) || grant.areas().stream().anyMatch(own -> areas.covers(round.areaCode, own)))
                .filter(grant -> round.providerCode.isEmpty() || grant.provider().isEmpty() || grant.provider().get().equals(round.providerCode))
                .findFirst();
    }

    /** The rounds that the visitor may see, the newest first. */
    public List<SurveyRound> visible() {
        return SurveyRound.newestFirst().stream().filter(round -> holds(round) || sends(round) || advises(round)).toList();
    }

    /** A round that the visitor may see. */
    public SurveyRound visible(long id) {
        return SurveyRound.numbered(id).filter(round -> holds(round) || sends(round) || advises(round)).orElseThrow(this::none);
    }

    /** A round that the visitor holds. */
    public SurveyRound held(long id) {
        return SurveyRound.numbered(id).filter(this::holds).orElseThrow(this::none);
    }

    /** A round for which the visitor sends invitations. */
    public SurveyRound sent(long id) {
        return SurveyRound.numbered(id).filter(round -> holds(round) || sends(round)).orElseThrow(this::none);
    }

    private Refusal none() {
        return Refusal.notFound(texts.noRound());
    }
}
