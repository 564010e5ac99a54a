package nl.pleegpeil.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fills the seats of a region of ten, in a transaction that is undone. */
@QuarkusTest
@Tag("database")
class ExampleSeatsTest {

    @Inject
    ExampleSeats exampleSeats;

    @BeforeEach
    void region() {
        QuarkusTransaction.begin();
        area(Example.COUNTRY, "land", null);
        area(Example.REGION, "regio", Example.COUNTRY);
        IntStream.rangeClosed(1, 10).forEach(number -> area(String.format("VB%04d", number), "gemeente", Example.REGION));
        Provider provider = new Provider();
        provider.code = "VB-A";
        provider.name = "Aanbieder (voorbeeld)";
        provider.revision = 1;
        provider.recordedAt = Instant.EPOCH;
        provider.persist();
    }

    @AfterEach
    void undo() {
        QuarkusTransaction.rollback();
    }

    private static void area(String code, String kind, String parent) {
        Area area = new Area();
        area.code = code;
        area.name = "Plaats " + code;
        area.kind = kind;
        area.parentCode = parent;
        area.revision = 1;
        area.recordedAt = Instant.EPOCH;
        area.persist();
    }

    @Test
    void eightOfTen_haveASeat_andNobodyHoldsIt() {
        exampleSeats.onExampleFilled(new ExampleFilled(List.of(new ExampleFilled.Works("VB-A", "VB0001", Period.halfYear(2017, 1)))));
        List<Seat> seats = Seat.exampleSeats();
        assertEquals(8, seats.stream().filter(seat -> seat.role() == Role.AANDACHTSFUNCTIONARIS).count());
        assertEquals(List.of("Ontregelaar regio Plaats VB-MERENLAND"),
                seats.stream().filter(seat -> seat.role() == Role.ONTREGELAAR).map(seat -> seat.name).toList());
        assertEquals(11, seats.size());
        assertTrue(seats.stream().allMatch(seat -> SeatHolding.historyOf(seat.id).isEmpty()));
        assertTrue(seats.stream().allMatch(seat -> seat.mailbox.endsWith(".example")));
    }
}
