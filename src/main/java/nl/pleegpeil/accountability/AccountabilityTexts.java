package nl.pleegpeil.accountability;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about their data, and the drafts for the FG; in Dutch in {@code messages/accountability_nl.properties}. */
@MessageBundle("accountability")
public interface AccountabilityTexts {

    @Message
    String draft(Draft draft);

    @Message
    String draftsTitle();

    @Message
    String draftsLead();

    @Message
    String concept();

    @Message
    String download();

    @Message
    String noSuchDraft();

    @Message
    String back();

    @Message
    String privacyTitle();

    @Message
    String whatTitle();

    @Message
    String what();

    @Message
    String whyTitle();

    @Message
    String why();

    @Message
    String longTitle();

    @Message
    String howLong();

    @Message
    String readersTitle();

    @Message
    String readers();

    @Message
    String rightsTitle();

    @Message
    String rights();

    @Message
    String anonymousTitle();

    @Message
    String anonymous();

    @Message
    String contactTitle();

    @Message
    String contact();

    @Message
    String contactAt(String where);

    @Message
    String dpiaWhyTitle();

    @Message
    String dpiaWhy();

    @Message
    String processingTitle();

    @Message
    String processing();

    @Message
    String dataTitle();

    @Message
    String data();

    @Message
    String termsLead();

    @Message
    String groundTitle();

    @Message
    String ground();

    @Message
    String needTitle();

    @Message
    String need();

    @Message
    String risksTitle();

    @Message
    String risksLead();

    @Message
    String risk();

    @Message
    String measure();

    @Message
    String riskSmall();

    @Message
    String measureSmall();

    @Message
    String riskText();

    @Message
    String measureText();

    @Message
    String riskAccess();

    @Message
    String measureAccess();

    @Message
    String riskInside();

    @Message
    String measureInside();

    @Message
    String riskLong();

    @Message
    String measureLong();

    @Message
    String openTitle();

    @Message
    String open();

    @Message
    String entryTitle();

    @Message
    String entryLead();

    @Message
    String entryCaption();

    @Message
    String part();

    @Message
    String entry();

    @Message
    String controllerLabel();

    @Message
    String controller();

    @Message
    String purposeLabel();

    @Message
    String purpose();

    @Message
    String peopleLabel();

    @Message
    String people();

    @Message
    String receiversLabel();

    @Message
    String receivers();

    @Message
    String abroadLabel();

    @Message
    String abroad();

    @Message
    String securityLabel();

    @Message
    String security();

    @Message
    String partiesTitle();

    @Message
    String parties();

    @Message
    String tasksTitle();

    @Message
    String tasksLead();

    @Message
    String task();

    @Message
    String byWhom();

    @Message
    String taskInform();

    @Message
    String taskRights();

    @Message
    String taskAccounts();

    @Message
    String taskSecurity();

    @Message
    String taskErase();

    @Message
    String taskCheck();

    @Message
    String eachMunicipality();

    @Message
    String host();

    @Message
    String fg();

    @Message
    String breachTitle();

    @Message
    String breach();

    @Message
    String processorTitle();

    @Message
    String processor();

    @Message
    String endTitle();

    @Message
    String end();

    @Message
    String termsCaption();

    @Message
    String tablesCaption();

    @Message
    String readersCaption();

    @Message
    String dataColumn();

    @Message
    String contentColumn();

    @Message
    String termColumn();

    @Message
    String groundColumn();

    @Message
    String afterColumn();

    @Message
    String tableColumn();

    @Message
    String personalColumn();

    @Message
    String columnsColumn();

    @Message
    String rolesColumn();

    @Message
    String noPersonal();

    @Message
    String noTerm();

    @Message
    String readsPublic();

    @Message
    String everybody();

    @Message
    String readsFigures();

    @Message
    String readsDeliveries();

    @Message
    String readsTexts();

    @Message
    String readsAccounts();

    @Message
    String readsAudit();
}
