package nl.pleegpeil.knelpunt;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What those who work on Knelpunten read. The Dutch texts are in {@code messages/knelpunt_nl.properties}. */
@MessageBundle("knelpunt")
public interface KnelpuntTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String asList();

    @Message
    String asColumns();

    @Message
    String newLink();

    @Message
    String examplesLink();

    @Message
    String none();

    @Message
    String noneHere();

    @Message
    String numberColumn();

    @Message
    String titleColumn();

    @Message
    String statusColumn();

    @Message
    String evidenceColumn();

    @Message
    String lastColumn();

    @Message
    String escalated();

    @Message
    String freshTitle();

    @Message
    String freshLead();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String causeLabel();

    @Message
    String causeHint();

    @Message
    String reachLabel();

    @Message
    String levelLabel();

    @Message
    String categoryLabel();

    @Message
    String familiesLabel();

    @Message
    String familiesHint();

    @Message
    String regionLabel();

    @Message
    String open();

    @Message
    String choose();

    @Message
    String emptyTitle();

    @Message
    String tooLong(int longest);

    @Message
    String chooseReach();

    @Message
    String chooseLevel();

    @Message
    String chooseCategory();

    @Message
    String chooseRegion();

    @Message
    String familiesWrong();

    @Message
    String unknownKnelpunt();

    @Message
    String back();

    @Message
    String saved();

    @Message
    String causeTerm();

    @Message
    String causeUnknown();

    @Message
    String reachTerm();

    @Message
    String levelTerm();

    @Message
    String familiesTerm();

    @Message
    String familiesUnknown();

    @Message
    String firstTerm();

    @Message
    String lastTerm();

    @Message
    String embeddedTerm();

    @Message
    String reviewTerm();

    @Message
    String ownerTerm();

    @Message
    String escalatedTerm();

    @Message
    String mergedInto();

    @Message
    String evidenceTitle();

    @Message
    String linksTitle();

    @Message
    String noLinks();

    @Message
    String textHidden();

    @Message
    String timelineTitle();

    @Message
    String momentStatus(String status,String reason);

    @Message
    String momentLinked(String what);

    @Message
    String momentUnlinked(String what,String reason);

    @Message
    String momentMerged(String number, String reason);

    @Message
    String stepTitle();

    @Message
    String stepLabel();

    @Message
    String reasonHint();

    @Message
    String reasonLabel();

    @Message
    String placeLabel();

    @Message
    String placeHint();

    @Message
    String reviewLabel();

    @Message
    String reviewHint();

    @Message
    String roleLabel();

    @Message
    String stoppedLabel();

    @Message
    String asks();

    @Message
    String save();

    @Message
    String linkTitle();

    @Message
    String linkSave();

    @Message
    String unlinkTitle();

    @Message
    String unlinkLabel();

    @Message
    String unlinkSave();

    @Message
    String mergeTitle();

    @Message
    String mergeLabel();

    @Message
    String mergeSave();

    @Message
    String escalateTitle();

    @Message
    String workTitle();

    @Message
    String actionLink();

    @Message
    String reportLink();

    @Message
    String chooseStep();

    @Message
    String actionFirst();

    @Message
    String reportFirst();

    @Message
    String emptyReason();

    @Message
    String emptyPlace();

    @Message
    String reviewWrong();

    @Message
    String chooseRole();

    @Message
    String chooseStopped();

    @Message
    String chooseSignals();

    @Message
    String chooseLink();

    @Message
    String chooseOther();

    @Message
    String printHint();

    @Message
    String exampleRows();

    @Message
    String reach(Reach reach);

    @Message
    String level(SolvedAt level);

    @Message
    String escalation(Escalation to);

    @Message
    String asCsv();

    @Message
    String chainLink();

    @Message
    String elsewhereTitle();

    @Message
    String noThemes();

    @Message
    String themeLabel();

    @Message
    String themeHint();

    @Message
    String themeSave();

    @Message
    String stopReasonLabel();

    @Message
    String stopReasonHint();

    @Message
    String yearLabel();

    @Message
    String stopReasonSave();

    @Message
    String chooseTheme();

    @Message
    String chooseStopReason();

    @Message
    String mergedTitle();

    @Message
    String mergedAlready(String number);

    @Message
    String momentGoesOn(String number, String reason);

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
    String familiesAtLeast(int count);

    @Message
    String untoldSince();

    @Message
    String untoldEver();

    @Message
    String untoldLink();

    @Message
    String doingsTitle();

    @Message
    String noDoings();

    @Message
    String doingNumber();

    @Message
    String doingTitle();

    @Message
    String doingWho();

    @Message
    String doingDue();

    @Message
    String doingStatus();

    @Message
    String late();

    @Message
    String lateAction();

    @Message
    String doingFrom(String number);

    @Message
    String belongsTitle();

    @Message
    String belongsNowhere();

    @Message
    String belongLabel();

    @Message
    String belongSave();

    @Message
    String belongNew();

    @Message
    String chooseOpen();
}
