package nl.pleegpeil.invitation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Who made how many invitations, when and how. What a round invited in all stays, so that its response does not change. */
@Singleton
class BatchRetention implements RetentionRule {

    private static final String ENDED = "coalesce(round.closedOn, round.closesOn)";
    private static final String OLD = " from InvitationBatch row join SurveyRound round on round.id = row.roundId where row.madeOn is not null and "
            + ENDED + " < :day";

    private final EntityManager entities;
    private final InvitationTexts texts;

    BatchRetention(EntityManager entities, InvitationTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "enquetepartijen";
    }

    @Override
    public Term usualTerm() {
        return Term.months(24);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.batchesName(), texts.batchesData(), texts.batchesGround(), texts.batchesAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("invitation_batch");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.ofDays(entities.createQuery("select count(distinct row.roundId), min(" + ENDED + "), max(" + ENDED + ")" + OLD, Object[].class)
                .setParameter("day", due.firstKeptDay()).getSingleResult());
    }

    @Override
    public long erase(Due due, int most) {
        List<Long> rounds = entities.createQuery("select distinct row.roundId" + OLD + " order by row.roundId", Long.class)
                .setParameter("day", due.firstKeptDay()).setMaxResults(most).getResultList();
        rounds.forEach(InvitationBatch::addUp);
        return rounds.size();
    }
}
