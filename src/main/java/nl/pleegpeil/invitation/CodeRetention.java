package nl.pleegpeil.invitation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.survey.EndedRoundRule;

/** Codes that nobody used, with the mail addresses of some. */
@Singleton
class CodeRetention extends EndedRoundRule {

    private final InvitationTexts texts;

    CodeRetention(EntityManager entities, InvitationTexts texts) {
        super(entities, "InvitationCode");
        this.texts = texts;
    }

    @Override
    public String code() {
        return "enquetecodes";
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.codesName(), texts.codesData(), texts.codesGround(), texts.codesAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("invitation_code");
    }
}
