package nl.pleegpeil.attention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What waits, in one line each. The Dutch texts are in {@code messages/attention_nl.properties}. */
@MessageBundle("attention")
public interface AttentionTexts {

    @Message
    String motions(int open, long late);

    @Message
    String newestSummary(String area, String period);

    @Message
    String summaryToWrite(String area, String period);

    @Message
    String summaryToReact(String area, String period);

    @Message
    String summaryToAdopt(String area, String period);

    @Message
    String summaryToPublish(String area, String period);

    @Message
    String summaryHeld(String area, String period);

    @Message
    String templateToApprove();

    @Message
    String deliveries(int waiting, long late, String period);

    @Message
    String invitations(String round, String last);

    @Message
    String imports(int count);

    @Message
    String holds(int count);

    @Message
    String released(String day, int first, int last);

    @Message
    String session(String title, String day);
}
