package nl.pleegpeil.goal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** Goals of the example region; those that are shipped to show how a goal looks stay. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleGoalRows implements ExampleRoom {

    private final EntityManager entities;
    private final GoalTexts texts;

    ExampleGoalRows(EntityManager entities, GoalTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "Goal").removeWithCorrections("areaCode");
    }
}
