package nl.pleegpeil.talk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about talks; the Dutch texts are in {@code messages/talk_nl.properties}. */
@MessageBundle("talk")
public interface TalkTexts {

    @Message
    String askTitle();

    @Message
    String askLead();

    @Message
    String apart();

    @Message
    String nameLabel();

    @Message
    String reachLabel();

    @Message
    String whenLabel();

    @Message
    String whenHint();

    @Message
    String municipalityLabel();

    @Message
    String municipalityHint();

    @Message
    String notSaid();

    @Message
    String send();

    @Message
    String erased();

    @Message
    String asked();

    @Message
    String nameMissing();

    @Message
    String reachMissing();

    @Message
    String whenTooLong();

    @Message
    String chooseMunicipality();

    @Message
    String unknownRegion();

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String listCaption();

    @Message
    String none();

    @Message
    String areaColumn();

    @Message
    String nameColumn();

    @Message
    String reachColumn();

    @Message
    String whenColumn();

    @Message
    String dueColumn();

    @Message
    String late();

    @Message
    String action();

    @Message
    String held();

    @Message
    String heldWith(String name);

    @Message
    String saved();

    @Message
    String noSuchTalk();

    @Message
    String unreadable();

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

    @Message
    String exampleContact();
}
