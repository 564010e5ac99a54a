package nl.pleegpeil.rhythm;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OpenAreas;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has a region of its own with two municipalities; the rows of others are off when it ends. */
@QuarkusTest
@Tag("database")
class RhythmTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String WRITER = "schrijft";

    @Inject
    Given given;
    @Inject
    EntityManager entities;
    @Inject
    DraftRound round;

    private String region;
    private String place;
    private String other;

    @BeforeEach
    void regionWithTwoMunicipalities() {
        Today.is("2026-07-31");
        int number = NUMBER.incrementAndGet();
        region = OpenAreas.PREFIX + "RT" + number;
        place = OpenAreas.PREFIX + "RTA" + number;
        other = OpenAreas.PREFIX + "RTB" + number;
        given.region(region, "NL");
        given.municipality(place, region);
        given.municipality(other, region);
        given.delivered(Given.flow(place, "2025", 30, 40));
        Cast.onStage().visitor(WRITER, 861, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 861, region, place, other));
    }

    @AfterEach
    void nothingComesAnyMore() {
        Cast.leave();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from summary_rhythm").executeUpdate());
    }

    private ValidatableResponse set(String area, String frequency, String days, String follow) {
        return Forms.post(() -> Visitor.withToken(WRITER), RhythmPages.PATH, RhythmPages.PATH,
                Map.of("gebied", area, "ritme", frequency, "dagen", days, "gemeenten", follow));
    }

    private List<String> begun(String area) {
        return given.rowsOf("select period_code from summary_edition where area_code = '" + area + "' order by period_code");
    }

    private long mails() {
        return Long.parseLong(given.rowsOf("select count(*) from outgoing_mail where kind = 'samenvatting'").get(0));
    }

    private void seatOf(String area) {
        QuarkusTransaction.requiringNew().run(() -> {
            long id = -9_000 - NUMBER.get();
            entities.createNativeQuery("insert into seat (id, role_code, name, mailbox, opened_on, recorded_at) values (" + id
                    + ", 'aandachtsfunctionaris', 'Ritme', 'ritme@gemeente.test', date '2026-01-01', timestamp with time zone '2026-01-01 00:00:00+00')").executeUpdate();
            entities.createNativeQuery("insert into seat_area (id, seat_id, area_code, assigned_from) values (" + id + ", " + id + ", '" + area
                    + "', date '2026-01-01')").executeUpdate();
        });
    }

    @Test
    void draft_isBegunOnItsDay_once_andItsWriterIsTold() {
        seatOf(place);
        long told = mails();
        set(place, "halfjaar", "31", "").statusCode(303).header("Location", endsWith("?bewaard=ja"));
        Today.is("2026-07-30");
        assertEquals(1, round.begin());
        assertEquals(List.of("2025-H2"), begun(place));
        Today.is("2026-08-01");
        assertEquals(1, round.begin());
        assertEquals(List.of("2025-H2", "2026-H1"), begun(place));
        assertEquals(told + 2, mails());
        assertEquals(0, round.begin());
        assertEquals(List.of(), begun(other));
        assertEquals(List.of("het ritme van de samenvattingen"), given.rowsOf("select distinct done_by from edition_step where edition_id in"
                + " (select id from summary_edition where area_code = '" + place + "')"));
    }

    @Test
    void municipalities_followTheirRegion_unlessTheyHaveTheirOwn() {
        set(region, "jaar", "0", "ja").statusCode(303);
        set(other, "uit", "0", "").statusCode(303);
        Visitor.withToken(WRITER).get(RhythmPages.PATH).then().statusCode(200).body(allOf(containsString("Na elk jaar, zoals de regio"), containsString("Niet vanzelf")));
        assertEquals(2, round.begin());
        assertEquals(List.of("2025"), begun(region));
        assertEquals(List.of("2025"), begun(place));
        assertEquals(List.of(), begun(other));
    }

    @Test
    void twoInstances_beginItOnceTogether() throws Exception {
        set(place, "beide", "30", "").statusCode(303);
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = instances.submit(round::begin);
            Future<Integer> other = instances.submit(round::begin);
            assertEquals(2, one.get() + other.get());
        } finally {
            instances.shutdown();
        }
        assertEquals(List.of("2025", "2026-H1"), begun(place));
    }

    @Test
    void whatIsWrong_isAskedAgain() {
        set("NL", "soms", "181", "").statusCode(422)
                .body(allOf(containsString("Kies een gebied van uzelf."), containsString("Kies hoe vaak"), containsString("van 0 tot en met 180")));
        set(place, "jaar", "-1", "ja").statusCode(422).body(allOf(containsString("Vul een heel getal in"), containsString("Dit kan alleen bij een regio.")));
        assertEquals(List.of(), given.rowsOf("select area_code from summary_rhythm where area_code = '" + place + "'"));
    }
}
