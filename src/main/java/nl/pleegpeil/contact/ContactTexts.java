package nl.pleegpeil.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public reads about whom to turn to; the Dutch texts are in {@code messages/contact_nl.properties}. */
@MessageBundle("contact")
public interface ContactTexts {

    @Message
    String registerTitle();

    @Message
    String registerLead();

    @Message
    String regionLabel();

    @Message
    String show();

    @Message
    String coverage(long held, long all);

    @Message
    String regionsCaption();

    @Message
    String regionColumn();

    @Message
    String coverageColumn();

    @Message
    String ofAll(long held, long all);

    @Message
    String tableTitle(String region);

    @Message
    String municipalityColumn();

    @Message
    String stateColumn();

    @Message
    String mailboxColumn();

    @Message
    String telephoneColumn();

    @Message
    String sinceColumn();

    @Message
    String held();

    @Message
    String deputyOnly();

    @Message
    String vacant();

    @Message
    String none();

    @Message
    String noMunicipalities();

    @Message
    String unknown();

    @Message
    String howCounted();

    @Message
    String download();

    @Message
    String over(String area);

    @Message
    String contactTitle(String municipality);

    @Message
    String contactLead();

    @Message
    String danger();

    @Message
    String dangerTitle();

    @Message
    String contactHeading();

    @Message
    String deputyNote();

    @Message
    String mailTerm();

    @Message
    String telephoneTerm();

    @Message
    String mailHint();

    @Message
    String noContact(String municipality);

    @Message
    String insteadTitle();

    @Message
    String insteadOntregelaar(String region);

    @Message
    String insteadMunicipality();

    @Message
    String othersTitle();

    @Message
    String providerTerm();

    @Message
    String providerText();

    @Message
    String advocateTerm();

    @Message
    String advocateText();

    @Message
    String decisionTerm();

    @Message
    String decisionText();

    @Message
    String toRegister(String region);

    @Message
    String unknownTitle();

    @Message
    String unknownArea();

    @Message
    String unknownRegion();

    @Message
    String noRegions();

    @Message
    String manageLink();
}
