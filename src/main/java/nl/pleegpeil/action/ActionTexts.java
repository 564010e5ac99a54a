package nl.pleegpeil.action;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What those who do something about a Knelpunt read. The Dutch texts are in {@code messages/action_nl.properties}. */
@MessageBundle("action")
public interface ActionTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String numberColumn();

    @Message
    String titleColumn();

    @Message
    String ownerColumn();

    @Message
    String dueColumn();

    @Message
    String statusColumn();

    @Message
    String late();

    @Message
    String freshTitle();

    @Message
    String freshLead(String knelpunt);

    @Message
    String titleLabel();

    @Message
    String kindLabel();

    @Message
    String seatLabel();

    @Message
    String seatHint();

    @Message
    String organisationLabel();

    @Message
    String organisationHint();

    @Message
    String dueLabel();

    @Message
    String dueHint();

    @Message
    String effectLabel();

    @Message
    String metricLabel();

    @Message
    String metricNone();

    @Message
    String reachedLabel();

    @Message
    String costLabel();

    @Message
    String onlyAppreciation();

    @Message
    String plan();

    @Message
    String choose();

    @Message
    String emptyTitle(int longest);

    @Message
    String chooseKind();

    @Message
    String chooseOwner();

    @Message
    String dueWrong();

    @Message
    String tooLong(int longest);

    @Message
    String chooseMetric();

    @Message
    String countWrong();

    @Message
    String emptyText();

    @Message
    String chooseStep();

    @Message
    String unknownKnelpunt();

    @Message
    String unknownAction();

    @Message
    String unknownLink();

    @Message
    String noSeatTitle();

    @Message
    String noSeat();

    @Message
    String back();

    @Message
    String saved();

    @Message
    String linkTitle();

    @Message
    String linkText();

    @Message
    String knelpuntTerm();

    @Message
    String kindTerm();

    @Message
    String effectTerm();

    @Message
    String resultTerm();

    @Message
    String doneTerm();

    @Message
    String reachedTerm();

    @Message
    String costTerm();

    @Message
    String euros(int amount);

    @Message
    String sharedText();

    @Message
    String ruleTerm();

    @Message
    String effectTitle();

    @Message
    String stepTitle();

    @Message
    String stepLabel();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String noteStep();

    @Message
    String shareStep();

    @Message
    String save();

    @Message
    String notesTitle();

    @Message
    String noNotes();

    @Message
    String organisationTitle();

    @Message
    String organisationLead();

    @Message
    String thanksTitle();

    @Message
    String thanksText();

    @Message
    String examplesTitle();

    @Message
    String examplesLead();

    @Message
    String noExamples();

    @Message
    String problemTerm();

    @Message
    String doneWhatTerm();

    @Message
    String contactTerm();

    @Message
    String take();

    @Message
    String takeOf(String title);

    @Message
    String moment(String number, String title, String status, String from);

    @Message
    String exampleRows();

    @Message
    String kind(ActionKind kind);

    @Message
    String leadsToPerson();

    @Message
    String partTitle();

    @Message
    String partCounts(String region, int done, int going, int late);

    @Message
    String partEmbedded(String region);

    @Message
    String partWhere();

    @Message
    String askLate(int late);

    @Message
    String asCsv();

    @Message
    String notesName();

    @Message
    String notesData();

    @Message
    String notesGround();

    @Message
    String notesAggregate();

    @Message
    String found(String number, String status, String due);

    @Message
    String amendTitle(String number);

    @Message
    String amendLead();

    @Message
    String amendLink();

    @Message
    String amendSave();

    @Message
    String colleagueWasFirst(String title);

    @Message
    String linkStep();

    @Message
    String outcomeLabel();

    @Message
    String outcomeHint();

    @Message
    String emptyOutcome();

    @Message
    String brought();

    @Message
    String stoppedTerm();

    @Message
    String stoppedLabel();

    @Message
    String stoppedSave();

    @Message
    String asks();

    @Message
    String chooseStopped();

    @Message
    String untoldSince();

    @Message
    String untoldEver();

    @Message
    String untoldLink();

}
