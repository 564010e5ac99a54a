package nl.pleegpeil.subscription;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.edition.SummaryPublished;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a municipality and an address of its own; letters are read as they come. */
@QuarkusTest
@Tag("database")
class SubscriptionPagesTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String FORM = "/samenvattingen/abonnement";

    @Inject
    Given given;
    @Inject
    Event<SummaryPublished> published;

    GreenMail post;

    private int queuedBefore;
    private String place;
    private String address;

    @BeforeEach
    void municipality() throws FolderException {
        Today.is("2026-03-10");
        post.purgeEmailFromAllMailboxes();
        queuedBefore = Integer.parseInt(given.rowsOf("select count(*) from outgoing_mail where kind = 'abonnement'").get(0));
        int number = NUMBER.incrementAndGet();
        place = "ABO" + number;
        address = "lezer" + number + "@abonnement.example";
        given.region("ABR" + number, "NL");
        given.municipality(place, "ABR" + number);
    }

    private void subscribe(String typed) {
        Forms.post(Visitor::anybody, FORM, FORM, Map.of("gebied", place, "adres", typed)).statusCode(200).body(containsString("Kijk in uw mail"));
    }

    /** The texts of the letters that were queued since this test began, once they came: a letter leaves by itself, at its own time. */
    private List<String> letters() {
        int queued = Integer.parseInt(given.rowsOf("select count(*) from outgoing_mail where kind = 'abonnement'").get(0)) - queuedBefore;
        long end = System.nanoTime() + 60_000_000_000L;
        while (mine().size() < queued) {
            assertTrue(System.nanoTime() < end, queued + " letters");
            post.waitForIncomingEmail(200, post.getReceivedMessages().length + 1);
        }
        return mine();
    }

    /** Of other tests there may come some as well. */
    private List<String> mine() {
        return Arrays.stream(post.getReceivedMessages()).filter(letter -> GreenMailUtil.getHeaders(letter).contains(address)).map(SubscriptionPagesTest::text).toList();
    }

    private static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String linkIn(String letter, String door) {
        Matcher link = Pattern.compile("https?://\\S+/" + door + "/\\S+").matcher(letter);
        assertTrue(link.find(), letter);
        return URI.create(link.group()).getPath();
    }

    private void press(String link) {
        Forms.post(Visitor::anybody, link, link, Map.of()).statusCode(200);
    }

    private void publish() {
        QuarkusTransaction.requiringNew().run(() -> published.fire(new SummaryPublished(place, "gemeente X", "2025", "/samenvattingen/" + place + "/2025/1", 1)));
    }

    @Test
    void whoConfirmed_isTold_untilTheyEndIt() {
        subscribe(address);
        publish();
        assertEquals(1, letters().size(), "nothing before the reader said yes");
        String confirm = linkIn(letters().get(0), "bevestigen");
        Visitor.anybody().get(confirm).then().statusCode(200).body(containsString("Ja, stuur mij die mail"));
        publish();
        assertEquals(1, letters().size(), "a link alone does nothing");
        press(confirm);
        publish();
        assertEquals(2, letters().size());
        String end = linkIn(letters().get(1), "afmelden");
        press(end);
        publish();
        assertEquals(2, letters().size());
        assertEquals(List.of("0"), given.rowsOf("select count(*) from summary_subscription where area_code = '" + place + "'"));
        Visitor.anybody().get(end).then().statusCode(404);
    }

    @Test
    void sameAddressTwice_isAskedOnce_andIsNotReadableInTheDatabase() {
        subscribe(address);
        subscribe(address.toUpperCase(Locale.ROOT));
        assertEquals(1, letters().size());
        List<String> rows = given.rowsOf("select sealed_address from summary_subscription where area_code = '" + place + "'");
        assertEquals(1, rows.size());
        assertFalse(rows.get(0).contains("lezer"));
    }

    @Test
    void linkOfAnother_opensNothing() {
        subscribe(address);
        String confirm = linkIn(letters().get(0), "bevestigen");
        Visitor.anybody().get(confirm.replaceFirst("[0-9a-f]{64}$", "0".repeat(64))).then().statusCode(404);
        Visitor.anybody().get(confirm.replace("bevestigen", "afmelden")).then().statusCode(404);
    }

    @Test
    void noAddress_isAskedAgain() {
        Forms.post(Visitor::anybody, FORM, FORM, Map.of("gebied", place, "adres", "geen adres")).statusCode(422).body(containsString("Vul een mailadres in"));
    }
}
