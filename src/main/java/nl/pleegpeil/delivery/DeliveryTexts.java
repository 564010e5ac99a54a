package nl.pleegpeil.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.household.HouseholdKind;

/** What people read about deliveries; the Dutch texts are in {@code messages/delivery_nl.properties}. */
@MessageBundle("delivery")
public interface DeliveryTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String halfYearLabel();

    @Message
    String show();

    @Message
    String halfYear(int year, int half);

    @Message
    String summary(long received, int expected, String halfYear);

    @Message
    String lateCount(long late);

    @Message
    String nothingExpected(String halfYear);

    @Message
    String tableCaption(String provider, String halfYear);

    @Message
    String municipality();

    @Message
    String stateColumn();

    @Message
    String dueColumn();

    @Message
    String receivedColumn();

    @Message
    String action();

    @Message
    String fillIn();

    @Message
    String correct();

    @Message
    String forMunicipality(String area);

    @Message
    String changedOn(String day);

    @Message
    String notReceived();

    @Message
    String templateIntro();

    @Message
    String templateCsv();

    @Message
    String templateXlsx();

    @Message
    String templateOf(String provider);

    @Message
    String agreementsLink();

    @Message
    String agreementsTitle();

    @Message
    String agreementsLead();

    @Message
    String agreementsTable();

    @Message
    String noAgreements();

    @Message
    String newAgreement();

    @Message
    String newAgreementHint();

    @Message
    String provider();

    @Message
    String fromLabel();

    @Message
    String untilLabel();

    @Message
    String untilHint();

    @Message
    String weeksLabel();

    @Message
    String weeksShort(int weeks);

    @Message
    String fromColumn();

    @Message
    String untilColumn();

    @Message
    String weeksColumn();

    @Message
    String noEnd();

    @Message
    String choose();

    @Message
    String saveAgreement();

    @Message
    String agreementSaved();

    @Message
    String agreementUnchanged();

    @Message
    String chooseProvider();

    @Message
    String chooseMunicipality();

    @Message
    String chooseFrom();

    @Message
    String chooseUntil();

    @Message
    String weeksWrong();

    @Message
    String untilBeforeFrom();

    @Message
    String overlaps();

    @Message
    String fillTitle(String area, String halfYear);

    @Message
    String fillLead(String provider);

    @Message
    String kind(HouseholdKind kind);

    @Message
    String kinHint();

    @Message
    String recruitedHint();

    @Message
    String started(String kind);

    @Message
    String stopped(String kind);

    @Message
    String stockEnd(String kind);

    @Message
    String startedHint(String from, String until);

    @Message
    String stoppedHint();

    @Message
    String stockHint(String until);

    @Message
    String stockHintBefore(String until, long before);

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String save();

    @Message
    String doubtTitle();

    @Message
    String doubtText();

    @Message
    String doubtConfirm();

    @Message
    String doubtError();

    @Message
    String leftEmpty(String kind);

    @Message
    String doesNotAddUp(String kind, long begin, long started, long stopped, long computed, long end);

    @Message
    String negative(String typed);

    @Message
    String fraction(String typed);

    @Message
    String thousands();

    @Message
    String noNumber();

    @Message
    String nothingTyped();

    @Message
    String noteTooLong(int longest);

    @Message
    String savedAdded();

    @Message
    String savedCorrected();

    @Message
    String savedUnchanged();

    @Message
    String yearRow(int year);

    @Message
    String historyTitle();

    @Message
    String historyCaption();

    @Message
    String historyNone();

    @Message
    String recordedColumn();

    @Message
    String kindColumn();

    @Message
    String startedColumn();

    @Message
    String stoppedColumn();

    @Message
    String stockColumn();

    @Message
    String sourceColumn();

    @Message
    String noteColumn();

    @Message
    String versionColumn();

    @Message
    String inForce();

    @Message
    String replaced();

    @Message
    String unknown();

    @Message
    String back();

    @Message
    String source(String provider);

    @Message
    String municipalitySheet();

    @Message
    String notFoundTitle();

    @Message
    String unknownProvider();

    @Message
    String unknownArea();

    @Message
    String badHalfYearTitle();

    @Message
    String badHalfYear();

    @Message
    String notOverTitle();

    @Message
    String notOver(String halfYear);

    @Message
    String areaNotValid(String area, String halfYear);

    /** The word beside the shape. */
    @Message
    String state(DeliveryState state);

    /** What of the example goes from this room. */
    @Message
    String exampleRows();
}
