package nl.pleegpeil.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.pleegpeil.shared.Settings;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.WrittenLog;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PostmanTest {

    private static final Instant START = Instant.parse("2026-03-31T10:00:00Z");

    @Inject
    MailQueue queue;

    @Inject
    Postman postman;

    @Inject
    MailSettings settings;

    @Inject
    ManagedExecutor background;

    @Inject
    Given given;

    @Inject
    Settings installation;

    GreenMail mail;

    private final String to = "jan.geheim-" + UUID.randomUUID() + "@voorbeeld.example";
    private final String kind = UUID.randomUUID().toString();

    @BeforeEach
    void emptyBoxes() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        at(START);
    }

    @AfterEach
    void restoreClock() {
        QuarkusMock.installMockForType(Clock.system(TimeSource.NETHERLANDS), Clock.class);
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, TimeSource.NETHERLANDS), Clock.class);
    }

    private Letter letter() {
        return new Letter(kind, to, "Uw geheime uitnodiging", "Dag Jan Geheim,\n\nÉén link: https://voorbeeld.example/x\n");
    }

    private OutgoingMail row() {
        return QuarkusTransaction.requiringNew().call(() -> OutgoingMail.<OutgoingMail>find("kind", kind).firstResult());
    }

    /** Asks again until it is so: the postman does his round in the background. */
    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!so.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "It does not become so");
            Thread.onSpinWait();
        }
    }

    /** The same server, encrypted from the first byte with a certificate of its own. */
    private record Smtps(MailSettings plain, int port) implements MailSettings {

        @Override
        public Optional<String> host() {
            return plain.host();
        }

        @Override
        public String from() {
            return plain.from();
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public StartTls starttls() {
            return StartTls.OPTIONAL;
        }

        @Override
        public boolean tls() {
            return true;
        }

        @Override
        public boolean trustAll() {
            return true;
        }
    }

    private void assertArrived() throws Exception {
        assertTrue(mail.waitForIncomingEmail(60_000, 1));
        assertEquals(1, mail.getReceivedMessages().length);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertEquals("Uw geheime uitnodiging", message.getSubject());
        assertEquals(to, message.getAllRecipients()[0].toString());
        assertEquals("pleegpeil@voorbeeld.example", message.getFrom()[0].toString());
        assertTrue(String.valueOf(message.getContent()).contains("Één link: https://voorbeeld.example/x"));
    }

    @Test
    void mail_goesAfterItsTransaction_andIsErased() throws Exception {
        queue.put(letter());
        assertArrived();
        until(() -> row().sentAt != null);
        assertNull(row().sealedMessage);
    }

    @Test
    void file_goesAlong_andTheWordsStayReadable() throws Exception {
        queue.put(letter().with(new Enclosure("dialoogsessie.ics", "text/calendar", "BEGIN:VCALENDAR\nSUMMARY:Eén avond\n")));
        until(() -> row().sentAt != null);
        MimeMultipart parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertEquals(2, parts.getCount());
        assertTrue(String.valueOf(parts.getBodyPart(0).getContent()).contains("Één link"));
        assertEquals("dialoogsessie.ics", parts.getBodyPart(1).getFileName());
        assertTrue(parts.getBodyPart(1).isMimeType("text/calendar"), parts.getBodyPart(1).getContentType());
        String file = new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(file.startsWith("BEGIN:VCALENDAR") && file.contains("Eén avond"), file);
    }

    @Test
    void mail_ofATransactionThatRolledBack_neverGoes() {
        QuarkusTransaction.begin();
        queue.put(letter());
        QuarkusTransaction.rollback();
        postman.bringAll();
        assertNull(row());
        assertEquals(0, mail.getReceivedMessages().length);
    }

    @Test
    void serverAway_mailWaitsSealedAndGoesWhenItIsBack() throws Exception {
        try (WrittenLog log = new WrittenLog()) {
            mail.stop();
            try {
                queue.put(letter());
                until(() -> row().tries == 1);
            } finally {
                mail.start();
            }
            assertNull(row().sentAt);
            assertNotNull(row().sealedMessage);
            List<String> rows = given.rowsOf("select * from outgoing_mail");
            assertFalse(rows.toString().contains("geheim") || rows.toString().contains("Geheim"), rows.toString());
            assertTrue(log.text().contains("did not go"), log.text());
            assertFalse(log.text().toLowerCase().contains("geheim"), log.text());
        }
        at(START.plusSeconds(59));
        postman.bringAll();
        assertEquals(1, row().tries);
        at(START.plusSeconds(61));
        until(() -> {
            postman.bringAll();
            return row().sentAt != null;
        });
        assertArrived();
        assertNull(row().sealedMessage);
    }

    @Test
    void mail_encryptedFromTheFirstByte() throws Exception {
        mail.stop();
        try {
            queue.put(letter());
            until(() -> row().tries == 1);
        } finally {
            mail.start();
        }
        Clock later = Clock.fixed(START.plus(Duration.ofHours(1)), TimeSource.NETHERLANDS);
        PostOffice encrypted = new PostOffice(new Smtps(settings, mail.getSmtps().getPort()), installation, later);
        new Postman(encrypted, queue, settings, later, background).bringAll();
        assertArrived();
        assertTrue(mail.getReceivedMessages()[0].getHeader("Received")[0].contains("127.0.0.1"));
        assertNotNull(row().sentAt);
    }

    @Test
    void mail_thatNobodyTakes_isGivenUpAndErased() {
        OutgoingMail lost = new OutgoingMail();
        lost.sealedMessage = "x";
        Instant now = START;
        for (int i = 0; i < 6; i++) {
            lost.failed(now);
            assertNull(lost.givenUpAt);
            now = lost.nextTryAt;
        }
        lost.failed(now);
        assertEquals(now, lost.givenUpAt);
        assertNull(lost.sealedMessage);
    }
}
