package nl.pleegpeil.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about handing over a seat; the Dutch texts are in {@code messages/handover_nl.properties}. */
@MessageBundle("handover")
public interface HandoverTexts {

    @Message
    String title(String seat);

    @Message
    String lead();

    @Message
    String leavingLabel();

    @Message
    String leaving(String person);

    @Message
    String vacant();

    @Message
    String successorLabel();

    @Message
    String successorHint();

    @Message
    String dayLabel();

    @Message
    String dayHint();

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String handOver();

    @Message
    String choose();

    @Message
    String chooseLeaving();

    @Message
    String chooseSuccessor();

    @Message
    String samePerson();

    @Message
    String dayWrong();

    @Message
    String dayInFuture();

    @Message
    String dayBeforeStart();

    @Message
    String nobodyToChoose();

    @Message
    String notesTitle();

    @Message
    String notesOn(String day);

    @Message
    String doneTitle();

    @Message
    String doneText();

    @Message
    String toStart();

    @Message
    String noteTooLong(int most);

    @Message
    String auditHandedOver(String from, String to, String on, int moved);

    @Message
    String changedMeanwhile();
}
