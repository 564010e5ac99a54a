package nl.pleegpeil.seat;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The seats of the example with whoever held them; a seat that also has an area of one's own loses only the invented ones. */
@Priority(ExampleRoom.SEATS)
@ApplicationScoped
class ExampleSeatRows implements ExampleRoom {

    private final EntityManager entities;
    private final SeatTexts texts;

    ExampleSeatRows(EntityManager entities, SeatTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        Set<Long> touched = new TreeSet<>(new InventedRows(entities, "SeatArea").numbersIn("seatId", "areaCode"));
        new InventedRows(entities, "SeatArea").remove("areaCode");
        touched.removeIf(SeatArea::anyOf);
        touched.addAll(new InventedRows(entities, "Seat").numbersIn("id", "providerCode"));
        if (touched.isEmpty()) {
            return 0;
        }
        SeatArea.forget(touched);
        SeatHolding.forgetOn(touched);
        return Seat.forget(touched);
    }
}
