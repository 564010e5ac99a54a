package nl.pleegpeil.token;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.access.Right;

/** The words around tokens. */
@MessageBundle("token")
public interface TokenTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String newTitle();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String rights();

    @Message
    String noRights();

    @Message
    String expires();

    @Message
    String expiresHint();

    @Message
    String make();

    @Message
    String made();

    @Message
    String madeText();

    @Message
    String listTitle();

    @Message
    String none();

    @Message
    String until();

    @Message
    String lastUsed();

    @Message
    String never();

    @Message
    String state();

    @Message
    String valid();

    @Message
    String gone();

    @Message
    String revoke();

    @Message
    String revoked();

    @Message
    String nameMissing(int most);

    @Message
    String rightMissing();

    @Message
    String wrongDay();

    @Message
    String noSuchToken();

    @Message
    String right(Right right);

    @Message
    String oldName();

    @Message
    String oldData();

    @Message
    String oldGround();

    @Message
    String oldAggregate();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();
}
