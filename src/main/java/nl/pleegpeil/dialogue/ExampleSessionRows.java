package nl.pleegpeil.dialogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The sessions of the example; whatever hangs on a session goes with it. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleSessionRows implements ExampleRoom {

    private final EntityManager entities;
    private final DialogueTexts texts;

    ExampleSessionRows(EntityManager entities, DialogueTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "DialogueSession").remove("areaCode");
    }
}
