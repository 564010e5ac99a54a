package nl.pleegpeil.answering;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.survey.EndedRoundRule;

/** Answers that were begun and not sent. */
@Singleton
class DraftRetention extends EndedRoundRule {

    private final AnsweringTexts texts;

    DraftRetention(EntityManager entities, AnsweringTexts texts) {
        super(entities, "AnswerDraft");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "enqueteconcepten";
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.draftsName(), texts.draftsData(), texts.draftsGround(), texts.draftsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("answer_draft");
    }
}
