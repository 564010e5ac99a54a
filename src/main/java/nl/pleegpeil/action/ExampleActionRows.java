package nl.pleegpeil.action;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The actions of the example, before the Knelpunten they are about. */
@Priority(ExampleRoom.TEXTS + 40)
@ApplicationScoped
class ExampleActionRows implements ExampleRoom {

    private final EntityManager entities;
    private final ActionTexts texts;

    ExampleActionRows(EntityManager entities, ActionTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        int removed = new InventedRows(entities, "ActionNote").remove("regionCode");
        // What was taken over from the example goes on without it.
        entities.createQuery("update ImprovementAction action set action.copiedFromId = null where action.copiedFromId in"
                + " (select shared.id from ImprovementAction shared where shared.number like 'VBVA-%')").executeUpdate();
        return removed + new InventedRows(entities, "ImprovementAction").remove("regionCode");
    }
}
