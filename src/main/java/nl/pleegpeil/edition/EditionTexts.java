package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around summaries; in Dutch in {@code messages/edition_nl.properties}. */
@MessageBundle("edition")
public interface EditionTexts {

    @Message
    String title();

    @Message
    String titleOf(String area);

    @Message
    String lead();

    @Message
    String none();

    @Message
    String toDesk();

    @Message
    String caption();

    @Message
    String areaColumn();

    @Message
    String periodColumn();

    @Message
    String versionColumn();

    @Message
    String publishedColumn();

    @Message
    String stateColumn();

    @Message
    String all();

    @Message
    String ofArea(String area);

    @Message
    String open(String area, String period);

    @Message
    String files();

    @Message
    String pdf();

    @Message
    String ods();

    @Message
    String xlsx();

    @Message
    String csv();

    @Message
    String zip();

    @Message
    String json();

    @Message
    String versionsTitle();

    @Message
    String versionLink(int version, String day);

    @Message
    String older();

    @Message
    String toNewest();

    @Message
    String letterTitle();

    @Message
    String letterHint();

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnLead(int version, String day);

    @Message
    String withdrawnReason(String reason);

    @Message
    String withdrawnHash(String hash);

    @Message
    String withdrawnFile();

    @Message
    String unknown();

    @Message
    String unknownArea();

    @Message
    String deskTitle();

    @Message
    String deskLead();

    @Message
    String deskNone();

    @Message
    String deskCaption();

    @Message
    String beginTitle();

    @Message
    String area();

    @Message
    String period();

    @Message
    String choose();

    @Message
    String begin();

    @Message
    String templateTitle();

    @Message
    String templateApproved(String day, String seat, String until);

    @Message
    String templateNotYet();

    @Message
    String approve();

    @Message
    String workTitle(String area, String period, int version);

    @Message
    String workState(String state);

    @Message
    String heldNow(String day, String reason);

    @Message
    String toDeskBack();

    @Message
    String previewTitle();

    @Message
    String writeTitle();

    @Message
    String writeHint();

    @Message
    String sentence(int number);

    @Message
    String duidingOf(String place);

    @Message
    String save();

    @Message
    String stepsTitle();

    @Message
    String stepsCaption();

    @Message
    String stepColumn();

    @Message
    String byColumn();

    @Message
    String dayColumn();

    @Message
    String noteColumn();

    @Message
    String takenTitle();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String day();

    @Message
    String dayHint();

    @Message
    String decision();

    @Message
    String reaction();

    @Message
    String reactionHint();

    @Message
    String go();

    @Message
    String saved();

    @Message
    String chooseArea();

    @Message
    String choosePeriod();

    @Message
    String chooseStep();

    @Message
    String giveReason();

    @Message
    String reactionWrong(int words);

    @Message
    String dayWrong();

    @Message
    String decisionWrong();

    @Message
    String sentenceWrong();

    @Message
    String duidingTooLong();

    @Message
    String existsTitle();

    @Message
    String exists();

    @Message
    String notAllowedTitle();

    @Message
    String notAllowed(String step, String state);

    @Message
    String correctNewest();

    @Message
    String held();

    @Message
    String templateNotApproved();

    @Message
    String showsTooMuch();

    @Message
    String namesSomebody();

    @Message
    String notYoursTitle();

    @Message
    String notYours();

    @Message
    String adopted(String day, String decision);

    @Message
    String differentArea(String before, String now);

    @Message
    String differentFigure(String title, String called, String period, String before, String now);

    @Message
    String differentOpening();

    @Message
    String differentDuiding();

    @Message
    String differentQuestions();

    @Message
    String differentPart(String heading);

    @Message
    String differentReaction();

    @Message
    String reasonOf(String reason);

    @Message
    String mailTold();

    @Message
    String mailToldText(String called, String period, int version, String address);

    @Message
    String exampleRows();

    @Message
    String exampleSeat();

    @Message
    String exampleDecision();

    @Message
    String exampleReaction();

    @Message
    String exampleDuiding();

    @Message
    String state(EditionState editionState);

    @Message
    String step(Step step);

    @Message
    String toRhythm();

    @Message
    String rhythmSeat();
}
