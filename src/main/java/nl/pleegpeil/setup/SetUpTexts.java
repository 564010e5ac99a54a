package nl.pleegpeil.setup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about set-up; the Dutch texts are in {@code messages/setup_nl.properties}. */
@MessageBundle("setup")
public interface SetUpTexts {

    /** The title of a step; without a step that of the list. */
    @Message
    String title(SetUpStep step);

    @Message
    String pageTitle();

    @Message
    String lead();

    @Message
    String leadDone();

    @Message
    String steps();

    @Message
    String stepColumn();

    @Message
    String stateColumn();

    @Message
    String done();

    @Message
    String toDo();

    @Message
    String next(String step);

    @Message
    String toList();

    @Message
    String nextList();

    @Message
    String forRegion(String name);

    @Message
    String anotherRegion();

    @Message
    String areaToDo();

    @Message
    String areaState(String name, int count);

    @Message
    String providersState(int count);

    @Message
    String regionFirst();

    @Message
    String providersFirst();

    @Message
    String seatsState(int filled, int all, boolean ontregelaar);

    @Message
    String mailWorks();

    @Message
    String mailToTry();

    @Message
    String mailNotSet();

    @Message
    String deliveryState();

    @Message
    String deliveryToDo();

    @Message
    String saved();

    @Message
    String exampleLeft();

    @Message
    String exampleTitle();

    @Message
    String exampleText();

    @Message
    String exampleUploads();

    @Message
    String sure();

    @Message
    String notSure();

    @Message
    String leaveExample();

    @Message
    String source();

    @Message
    String areaTitle();

    @Message
    String areaLead();

    @Message
    String regionLabel();

    @Message
    String regionHint();

    @Message
    String newRegion();

    @Message
    String regionName();

    @Message
    String regionNameHint();

    @Message
    String municipalitiesLabel();

    @Message
    String municipalitiesHint();

    @Message
    String municipalitiesNow(String region);

    @Message
    String save();

    @Message
    String brokenMunicipality(String line);

    @Message
    String municipalitiesMissing();

    @Message
    String elsewhere(String code, String region);

    @Message
    String oneOfTwo();

    @Message
    String chooseRegion();

    @Message
    String regionMissing();

    @Message
    String regionKnown(String name);

    @Message
    String providersTitle();

    @Message
    String providersLead();

    @Message
    String providersLabel();

    @Message
    String providersHint();

    @Message
    String providersNow();

    @Message
    String brokenProvider(String line);

    @Message
    String providersMissing();

    @Message
    String codeOfExample(String code);

    @Message
    String seatsTitle();

    @Message
    String seatsLead();

    @Message
    String ontregelaarLegend(String name);

    @Message
    String municipalityLegend(String name);

    @Message
    String seatThere();

    @Message
    String mailboxLabel();

    @Message
    String telephoneLabel();

    @Message
    String councils();

    @Message
    String councilLabel(String name);

    @Message
    String openSeats();

    @Message
    String seatsMissing();

    @Message
    String seatsComplete();

    @Message
    String peopleText();

    @Message
    String toAccounts();

    @Message
    String toSeats();

    @Message
    String mailTitle();

    @Message
    String mailLead();

    @Message
    String hostLabel();

    @Message
    String portLabel();

    @Message
    String fromLabel();

    @Message
    String securityLabel();

    @Message
    String security(String startTls, boolean tls);

    @Message
    String signsInLabel();

    @Message
    String signsIn();

    @Message
    String signsInNot();

    @Message
    String notSet();

    @Message
    String settingsHint();

    @Message
    String addressLabel();

    @Message
    String addressWrong();

    @Message
    String triedTooOften();

    @Message
    String sendTrial();

    @Message
    String sent();

    @Message
    String answerLabel();

    @Message
    String refusal(MailRefusal refusal);

    @Message
    String trialSubject();

    @Message
    String trialMail();

    @Message
    String deliveryTitle();

    @Message
    String deliveryLead();

    @Message
    String expectation(int providers, int municipalities, int weeks);

    @Message
    String halfYearLabel();

    @Message
    String choose();

    @Message
    String chooseHalfYear();

    @Message
    String record();

    @Message
    String nothingNew();

    @Message
    String toAgreements();
}
