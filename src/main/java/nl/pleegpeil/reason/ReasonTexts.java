package nl.pleegpeil.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about reasons to stop; the Dutch texts are in {@code messages/reason_nl.properties}. */
@MessageBundle("reason")
public interface ReasonTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String group(ReasonGroup group);

    @Message
    String avoidable(Avoidability avoidable);

    @Message
    String codeColumn();

    @Message
    String reasonColumn();

    @Message
    String explanationColumn();

    @Message
    String avoidableColumn();

    @Message
    String publishedColumn();

    @Message
    String sourceColumn();

    @Message
    String published(String code);

    @Message
    String change();

    @Message
    String changeOf(String code);

    @Message
    String saved();

    @Message
    String reasonTitle(String code, String label);

    @Message
    String reasonLead();

    @Message
    String avoidableLabel();

    @Message
    String groundsLabel();

    @Message
    String groundsHint();

    @Message
    String save();

    @Message
    String history();

    @Message
    String dayColumn();

    @Message
    String groundsColumn();

    @Message
    String asShipped();

    @Message
    String back();

    @Message
    String chooseAvoidable();

    @Message
    String avoidableUnchanged();

    @Message
    String groundsMissing(int longest);

    @Message
    String noSuchReason();

    @Message
    String reasonCodeWrong();
}
