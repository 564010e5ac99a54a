package nl.pleegpeil.winddown;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when a seat ends. The Dutch texts are in {@code messages/winddown_nl.properties}. */
@MessageBundle("winddown")
public interface WindDownTexts {

    @Message
    String title(String seat);

    @Message
    String lead();

    @Message
    String saved();

    @Message
    String nothingOpen();

    @Message
    String nothingTitle();

    @Message
    String questions(int count);

    @Message
    String allLabel();

    @Message
    String allHint();

    @Message
    String choose();

    @Message
    String itemsTitle();

    @Message
    String asAll();

    @Message
    String toLabel(String reference);

    @Message
    String give(int count);

    @Message
    String paper();

    @Message
    String noSeats();

    @Message
    String chooseSeat();

    @Message
    String chooseSeatFor(String reference);

    @Message
    String doesNotFit(String reference, String seat);

    @Message
    String unknownSeat();

    @Message
    String nothingGiven();

    @Message
    String piece(Piece piece);

    @Message
    String printTitle(String seat);

    @Message
    String printSubject(String seat);

    @Message
    String printLead(int count, String day);

    @Message
    String printTo(String seat);

    @Message
    String kindColumn();

    @Message
    String referenceColumn();

    @Message
    String titleColumn();

    @Message
    String printHow();

    @Message
    String exampleRows();

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();
}
