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

/** Codes that nobody used, with the mail addresses of some. They go with the end of their round, also one that was made while it closed. */
@Singleton
class CodeRetention implements RetentionRule {

    private static final String ENDED = "coalesce(round.closedOn, round.closesOn)";
    private static final String OLD = " from InvitationCode row join SurveyRound round on round.id = row.roundId where " + ENDED + " < :day";

    private final EntityManager entities;
    private final InvitationTexts texts;

    CodeRetention(EntityManager entities, InvitationTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "enquetecodes";
    }

    @Override
    public Term usualTerm() {
        return Term.days(1);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.codesName(), texts.codesData(), texts.codesGround(), texts.codesAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("invitation_code");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.ofDays(entities.createQuery("select count(*), min(" + ENDED + "), max(" + ENDED + ")" + OLD, Object[].class)
                .setParameter("day", due.firstKeptDay()).getSingleResult());
    }

    @Override
    public long erase(Due due, int most) {
        List<Long> ids = entities.createQuery("select row.id" + OLD + " order by row.id", Long.class).setParameter("day", due.firstKeptDay())
                .setMaxResults(most).getResultList();
        return ids.isEmpty() ? 0 : entities.createQuery("delete from InvitationCode row where row.id in :ids").setParameter("ids", ids).executeUpdate();
    }
}
