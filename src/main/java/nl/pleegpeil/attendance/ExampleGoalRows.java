package nl.pleegpeil.attendance;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** How many sessions the municipalities of the example want. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleGoalRows implements ExampleRoom {

    private final EntityManager entities;
    private final AttendanceTexts texts;

    ExampleGoalRows(EntityManager entities, AttendanceTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "DialogueGoal").remove("areaCode");
    }
}
