package nl.pleegpeil.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read at the meeting of a region; the Dutch texts are in {@code messages/consultation_nl.properties}. */
@MessageBundle("consultation")
public interface ConsultationTexts {

    @Message
    String title(String region);

    @Message
    String lead();

    @Message
    String back();

    @Message
    String otherRegion();

    @Message
    String meeting(String title, String day);

    @Message
    String noMeeting();

    @Message
    String plan();

    @Message
    String sessions(int year);

    @Message
    String municipality();

    @Message
    String goal();

    @Message
    String held();

    @Message
    String next();

    @Message
    String noneNext();

    @Message
    String knelpunten();

    @Message
    String noKnelpunten();

    @Message
    String chances();

    @Message
    String chancesHint();

    @Message
    String noChances();

    @Message
    String toDo();

    @Message
    String noToDo();

    @Message
    String owner(String owner, String day);

    @Message
    String late();

    @Message
    String noRegion();
}
