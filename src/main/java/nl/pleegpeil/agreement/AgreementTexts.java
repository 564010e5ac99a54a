package nl.pleegpeil.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about agreements; the Dutch texts are in {@code messages/agreement_nl.properties}. */
@MessageBundle("agreement")
public interface AgreementTexts {

    @Message
    String title(String session);

    @Message
    String back();

    @Message
    String newTitle();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String ownerLabel();

    @Message
    String choose();

    @Message
    String otherOwner();

    @Message
    String organisationLabel();

    @Message
    String dueLabel();

    @Message
    String dueHint();

    @Message
    String save();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String owner(String owner, String day);

    @Message
    String state(AgreementState state);

    @Message
    String late();

    @Message
    String keptLate();

    @Message
    String since(String day);

    @Message
    String setTo();

    @Message
    String about(String text);

    @Message
    String erased();

    @Message
    String closed();

    @Message
    String allTitle();

    @Message
    String allLead();

    @Message
    String toDo();

    @Message
    String noneToDo();

    @Message
    String done();

    @Message
    String noneDone();

    @Message
    String allBack();

    @Message
    String fromSession(String session);

    @Message
    String textWrong(int longest);

    @Message
    String chooseOwner();

    @Message
    String organisationWrong(int longest);

    @Message
    String dayWrong();

    @Message
    String dayBefore();

    @Message
    String isClosed();

    @Message
    String noteGone();

    @Message
    String chooseState();

    @Message
    String leadsToPerson();
}
