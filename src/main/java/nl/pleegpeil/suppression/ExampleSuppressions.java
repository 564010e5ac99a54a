package nl.pleegpeil.suppression;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was decided about the breakdowns of the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleSuppressions implements ExampleRoom {

    private final EntityManager entities;
    private final SuppressionTexts texts;

    ExampleSuppressions(EntityManager entities, SuppressionTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "HiddenCell").remove("areaCode") + new InventedRows(entities, "SuppressionDecision").remove("regionCode");
    }
}
