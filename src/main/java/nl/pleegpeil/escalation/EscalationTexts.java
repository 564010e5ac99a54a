package nl.pleegpeil.escalation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.knelpunt.Escalation;

/** What is said when a Knelpunt is brought further. The Dutch texts are in {@code messages/escalation_nl.properties}. */
@MessageBundle("escalation")
public interface EscalationTexts {

    @Message
    String title(String knelpunt);

    @Message
    String lead();

    @Message
    String back();

    @Message
    String saved();

    @Message
    String addresseeLabel();

    @Message
    String addressee(Escalation to);

    @Message
    String questionLabel();

    @Message
    String questionHint();

    @Message
    String bring();

    @Message
    String chooseAddressee();

    @Message
    String questionWrong(int longest);

    @Message
    String draftTitle();

    @Message
    String draftLead();

    @Message
    String broughtTitle();

    @Message
    String paper();

    @Message
    String paperOf(String day);

    @Message
    String nothingBrought();

    @Message
    String heardTitle();

    @Message
    String heardSeldom(int least);

    @Message
    String heardOften(int count, int places);

    @Message
    String sourceTerm();

    @Message
    String areaTerm();

    @Message
    String otherSources();

    @Message
    String otherAreas();

    @Message
    String tooFew();

    @Message
    String causeTitle();

    @Message
    String causeUnknown();

    @Message
    String triedTitle();

    @Message
    String nothingTried();

    @Message
    String attempt(String title, String status, String day, boolean isDone);

    @Message
    String questionTitle(String addressee);

    @Message
    String contactTitle();

    @Message
    String noContact();

    @Message
    String moment(String addressee, String from);

    @Message
    String from(String number);

    @Message
    String printTitle(String title);

    @Message
    String printSubject(String region);

    @Message
    String printFrom(String region, String day);

    @Message
    String printHow();

    @Message
    String exampleRows();

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();
}
