package nl.pleegpeil.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.survey.SurveyRound;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.RoundForTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ReminderTest {

    private static final String DOMAIN = "@herinnering.example";

    GreenMail post;
    @Inject
    Given given;
    @Inject
    RoundForTest rounds;

    private Map<String, Integer> mails(int expected) throws MessagingException {
        assertTrue(post.waitForIncomingEmail(60_000, expected));
        Map<String, Integer> mails = new TreeMap<>();
        for (MimeMessage message : post.getReceivedMessages()) {
            String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
            if (to.endsWith(DOMAIN)) {
                mails.merge(to, 1, Integer::sum);
            }
        }
        return mails;
    }

    private static void mail(String page, int status, String addresses) {
        Forms.post(RestAssured::given, page, page + "/mail", Map.of("adressen", addresses)).statusCode(status);
    }

    private static void remind(String page, int status) {
        Forms.post(RestAssured::given, page, page + "/herinnering", Map.of()).statusCode(status);
    }

    @Test
    void batchMailedLater_bringsNobodyASecondReminder() throws Exception {
        given.country("HER");
        given.region("HER-R", "HER");
        SurveyRound round = rounds.open("herinnering-1", "HER-R", "puls");
        String page = "/metingen/" + round.id + "/uitnodigingen";
        post.purgeEmailFromAllMailboxes();
        mail(page, 303, "een" + DOMAIN + "\ntwee" + DOMAIN);
        remind(page, 303);
        assertEquals(Map.of("een" + DOMAIN, 2, "twee" + DOMAIN, 2), mails(4));
        mail(page, 303, "drie" + DOMAIN);
        remind(page, 303);
        assertEquals(Map.of("een" + DOMAIN, 2, "twee" + DOMAIN, 2, "drie" + DOMAIN, 2), mails(6));
        remind(page, 409);
    }

    @Test
    void addressesWithAnError_areShownAgain() {
        given.country("HEF");
        given.region("HEF-R", "HEF");
        SurveyRound round = rounds.open("herinnering-2", "HEF-R", "puls");
        String page = "/metingen/" + round.id + "/uitnodigingen";
        String again = Forms.post(RestAssured::given, page, page + "/mail", Map.of("adressen", "vier" + DOMAIN + "\nvijf")).statusCode(422).extract().asString();
        assertTrue(again.contains("vier" + DOMAIN + "\nvijf"), again);
    }
}
