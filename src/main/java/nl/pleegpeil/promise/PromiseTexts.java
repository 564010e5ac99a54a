package nl.pleegpeil.promise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is past its term. The Dutch texts are in {@code messages/promise_nl.properties}. */
@MessageBundle("promise")
public interface PromiseTexts {

    @Message
    String triage(String reference, int days, String seat);

    @Message
    String triageMore(int count);

    @Message
    String knelpunt(String category, int days, String seat);

    @Message
    String action(String title, int days, String seat);

    @Message
    String nobody();
}
