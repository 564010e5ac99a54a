package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the figures of a parting; the Dutch texts are in {@code messages/afscheid_nl.properties}. */
@MessageBundle("afscheid")
public interface PartingFigureTexts {

    @Message
    String title(String metric, String area, int first, int last);

    @Message
    String empty(String area, int first, int last);

    @Message
    String allHidden(String area, int first, int last, String reason);

    @Message
    String conclusion(String question, String part, String all);

    @Message
    String question(String code);

    @Message
    String answer(String code);

    @Message
    String questionColumn();

    @Message
    String answerColumn();

    @Message
    String countColumn();

    @Message
    String shareColumn();

    @Message
    String download();
}
