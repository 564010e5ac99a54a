package nl.pleegpeil.subscription;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around subscriptions; in Dutch in {@code messages/subscription_nl.properties}. */
@MessageBundle("subscription")
public interface SubscriptionTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String area();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String choose();

    @Message
    String send();

    @Message
    String chooseArea();

    @Message
    String addressWrong();

    @Message
    String sentTitle();

    @Message
    String sent();

    @Message
    String back();

    @Message
    String confirmTitle();

    @Message
    String confirmLead(String area);

    @Message
    String confirm();

    @Message
    String confirmedTitle();

    @Message
    String confirmed(String area);

    @Message
    String endTitle();

    @Message
    String endLead(String area);

    @Message
    String end();

    @Message
    String endedTitle();

    @Message
    String ended(String area);

    @Message
    String linkGoneTitle();

    @Message
    String linkGone();

    @Message
    String askSubject();

    @Message
    String askText(String called, String link);

    @Message
    String toldSubject();

    @Message
    String correctedSubject();

    @Message
    String toldText(String called, String period, String address, String link);

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();

    @Message
    String exampleRows();
}
