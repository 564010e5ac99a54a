package nl.pleegpeil.winddown;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was taken over in the example. */
@Priority(ExampleRoom.TEXTS + 30)
@ApplicationScoped
class ExampleKeptRows implements ExampleRoom {

    private final EntityManager entities;
    private final WindDownTexts texts;

    ExampleKeptRows(EntityManager entities, WindDownTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "KeptItem").remove("areaCode");
    }
}
