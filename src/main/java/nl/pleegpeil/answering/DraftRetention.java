package nl.pleegpeil.answering;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Answers that were begun and not sent. No row has a moment; they go with the end of their round, also where closing missed one. */
@Singleton
class DraftRetention implements RetentionRule {

    private static final String ENDED = "coalesce(round.closedOn, round.closesOn)";
    private static final String OLD = " from AnswerDraft row join SurveyRound round on round.id = row.roundId where " + ENDED + " < :day";

    private final EntityManager entities;
    private final AnsweringTexts texts;

    DraftRetention(EntityManager entities, AnsweringTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "enqueteconcepten";
    }

    @Override
    public Term usualTerm() {
        return Term.days(1);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.draftsName(), texts.draftsData(), texts.draftsGround(), texts.draftsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("answer_draft");
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
        return ids.isEmpty() ? 0 : entities.createQuery("delete from AnswerDraft row where row.id in :ids").setParameter("ids", ids).executeUpdate();
    }
}
