package nl.pleegpeil.effect;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What can be seen of an action. The Dutch texts are in {@code messages/effect_nl.properties}. */
@MessageBundle("effect")
public interface EffectTexts {

    @Message
    String saidTitle();

    @Message
    String said(long yes, long partly, long no);

    @Message
    String nothingSaid();

    @Message
    String similarTitle();

    @Message
    String similarCaption();

    @Message
    String halfYearColumn();

    @Message
    String countColumn();

    @Message
    String halfYear(int half, int year);

    @Message
    String noSimilar();

    @Message
    String mark();

    @Message
    String figureTitle();

    @Message
    String cannotBeSeen();

    @Message
    String noCause();
}
