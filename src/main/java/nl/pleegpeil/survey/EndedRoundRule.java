package nl.pleegpeil.survey;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.Term;

/**
 * Rows of a round that nobody needs once it has ended. They have no moment of their own, which could tell who answered when:
 * they go with the end of their round, also where its closing missed one.
 */
public abstract class EndedRoundRule implements RetentionRule {

    private static final String ENDED = "coalesce(round.closedOn, round.closesOn)";

    private final EntityManager entities;
    private final String entity;
    private final String old;

    /** @param entity name of an entity with an {@code id} and a {@code roundId} */
    protected EndedRoundRule(EntityManager entities, String entity) {
        this.entities = entities;
        this.entity = entity;
        this.old = " from " + entity + " row join SurveyRound round on round.id = row.roundId where " + ENDED + " < :day";
    }

    @Override
    public Term usualTerm() {
        return Term.days(1);
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.ofDays(entities.createQuery("select count(*), min(" + ENDED + "), max(" + ENDED + ")" + old, Object[].class)
                .setParameter("day", due.firstKeptDay()).getSingleResult());
    }

    @Override
    public long erase(Due due, int most) {
        List<Long> ids = entities.createQuery("select row.id" + old + " order by row.id", Long.class).setParameter("day", due.firstKeptDay())
                .setMaxResults(most).getResultList();
        return ids.isEmpty() ? 0 : entities.createQuery("delete from " + entity + " row where row.id in :ids").setParameter("ids", ids).executeUpdate();
    }
}
