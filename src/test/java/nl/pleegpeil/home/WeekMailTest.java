package nl.pleegpeil.home;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.seat.Capacity;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.seat.Stay;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.KnelpuntForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class WeekMailTest {

    private static int sheet;

    GreenMail post;
    @Inject
    Given given;
    @Inject
    KnelpuntForTest chain;
    @Inject
    SeatKeeper keeper;
    @Inject
    WeekMail mail;

    private String region;
    private String municipality;
    private String mailbox;
    private Seat seat;

    @BeforeEach
    void regionAndSeat() {
        sheet++;
        Today.is("2026-03-02");
        region = "WKR" + sheet;
        municipality = "WKA" + sheet;
        mailbox = "ontregelaar" + sheet + "@wk.test";
        given.country("WKL" + sheet);
        given.region(region, "WKL" + sheet);
        given.municipality(municipality, region);
        seat = keeper.open(new SeatPlan(Role.ONTREGELAAR, "", Optional.empty(), List.of(region), mailbox, "", LocalDate.parse("2025-01-01")));
        Cast.onStage().person(9500 + sheet, "Iemand").visitor("houder", 9500 + sheet, Cast.grant(Role.ONTREGELAAR, seat.id, region))
                .visitor("ander", 9600 + sheet, Cast.grant(Role.ONTREGELAAR, 9700 + sheet, region));
        keeper.hold(seat.id, new Stay(9500 + sheet, Capacity.HOUDER, LocalDate.parse("2025-01-01"), null));
    }

    @AfterEach
    void castLeaves() {
        Cast.leave();
    }

    /** The letters to the mailbox, once the queue had time to bring them. */
    private List<MimeMessage> letters(int expected) throws MessagingException {
        Instant until = Instant.now().plus(Duration.ofSeconds(30));
        while (received().size() < expected && Instant.now().isBefore(until)) {
            post.waitForIncomingEmail(500, post.getReceivedMessages().length + 1);
        }
        return received();
    }

    private List<MimeMessage> received() throws MessagingException {
        return Arrays.stream(post.getReceivedMessages()).filter(message -> isToUs(message)).toList();
    }

    private boolean isToUs(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(mailbox);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows() {
        return given.rowsOf("select week, is_silent from week_letter where seat_id = " + seat.id + " order by week");
    }

    @Test
    void seat_forWhichSomethingWaits_getsCountsAndLinks_onceAWeek() throws MessagingException, IOException {
        chain.told(municipality, SignalSource.PLEEGOUDER, "Mijn buurvrouw Annelies kreeg geen antwoord");
        chain.told(municipality, SignalSource.PLEEGOUDER, "De taxi kwam weer niet");
        Knelpunt knelpunt = chain.opened(region, "Vervoer valt uit", null);
        chain.planned(knelpunt, "Praten met de vervoerder", seat.id, "2026-02-20");
        mail.sendAll();
        mail.sendAll();
        Today.is("2026-03-06");
        mail.sendAll();
        List<MimeMessage> letters = letters(1);
        assertEquals(1, letters.size());
        String text = letters.get(0).getContent().toString().replace("\r\n", "\n");
        assertEquals("Pleegpeil: 3 dingen vragen deze week aandacht", letters.get(0).getSubject());
        assertTrue(text.contains("Signalen die op een keuze wachten: 2\nhttp"), text);
        assertTrue(text.contains("Acties die bijna klaar moeten zijn of te laat zijn: 1 (te laat: 1)\nhttp"), text);
        assertTrue(text.contains("/vandaag"), text);
        assertFalse(text.contains("Annelies") || text.contains("Vervoer") || text.contains("vervoerder") || text.contains("PZ-"), text);
        assertEquals(List.of("[2026-W10, false]"), rows());
        Today.is("2026-03-09");
        mail.sendAll();
        assertEquals(2, letters(2).size());
    }

    @Test
    void seat_forWhichNothingWaits_hearsNothing() throws MessagingException {
        mail.sendAll();
        assertEquals(List.of("[2026-W10, true]"), rows());
        assertEquals(0, received().size());
    }

    @Test
    void twoInstances_sendItOnce() {
        chain.told(municipality, SignalSource.PLEEGOUDER, "De taxi kwam weer niet");
        CompletableFuture.allOf(CompletableFuture.runAsync(mail::sendAll), CompletableFuture.runAsync(mail::sendAll)).join();
        assertEquals(List.of("[2026-W10, false]"), rows());
    }

    @Test
    void seat_thatTurnedItOff_getsNone_untilItTurnsItOn() {
        chain.told(municipality, SignalSource.PLEEGOUDER, "De taxi kwam weer niet");
        turn("houder", "uit").statusCode(303);
        turn("houder", "uit").statusCode(303);
        Visitor.withToken("houder").get("/vandaag").then().body(containsString("krijgt geen weekbericht"));
        mail.sendAll();
        assertEquals(List.of(), rows());
        turn("houder", "half").statusCode(400);
        turn("ander", "aan").statusCode(404);
        turn("houder", "aan").statusCode(303);
        mail.sendAll();
        assertEquals(List.of("[2026-W10, false]"), rows());
    }

    @Test
    void week_isThatOfTheCalendar() {
        assertEquals("2026-W53", WeekLetter.week(LocalDate.parse("2027-01-01")));
        assertEquals("2027-W01", WeekLetter.week(LocalDate.parse("2027-01-04")));
    }

    private io.restassured.response.ValidatableResponse turn(String visitor, String state) {
        return Forms.post(() -> Visitor.withToken(visitor), "/signaal/" + region, "/vandaag/weekbericht",
                Map.of("zetel", String.valueOf(seat.id), "stand", state));
    }
}
