package nl.pleegpeil.home;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.seat.Seat;

/** What seats of the example chose about their mail, while the seats are still there. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleHomeRows implements ExampleRoom {

    private final HomeTexts texts;

    ExampleHomeRows(HomeTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        List<Long> seats = Seat.exampleSeats().stream().map(seat -> seat.id).toList();
        return (int) (WeekLetter.forget(seats) + WeekLetterOff.forget(seats));
    }
}
