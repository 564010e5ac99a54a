package nl.pleegpeil.organisation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around organisations that sign their own people in. */
@MessageBundle("organisation")
public interface OrganisationTexts {

    @Message
    String noSuchOrganisation();
}
