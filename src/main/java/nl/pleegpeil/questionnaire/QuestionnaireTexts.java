package nl.pleegpeil.questionnaire;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about questionnaires; the Dutch texts are in {@code messages/questionnaire_nl.properties}. */
@MessageBundle("questionnaire")
public interface QuestionnaireTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String version(int version);

    @Message
    String minutes(int minutes);

    @Message
    String none();

    @Message
    String back();

    @Message
    String previewLead();

    @Message
    String practice(String practice);

    @Message
    String followUp(String code);

    @Message
    String openField();

    @Message
    String most(int most);

    @Message
    String rounds();

    @Message
    String theme(String theme);

    @Message
    String scale(Scale scale);

    @Message
    String answer(String answer);

    @Message
    String agreement(String answer);
}
