package nl.pleegpeil.farewell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was answered in the example; the own words go with the other texts. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleFarewellRows implements ExampleRoom {

    private final EntityManager entities;
    private final FarewellTexts texts;

    ExampleFarewellRows(EntityManager entities, FarewellTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "Farewell").remove("regionCode", "municipalityCode");
    }
}
