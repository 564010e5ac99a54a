package nl.pleegpeil.freetext;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** Texts about the example. */
@Priority(ExampleRoom.TEXTS)
@ApplicationScoped
class ExampleTextRows implements ExampleRoom {

    private final RowWall wall;
    private final EntityManager entities;
    private final FreeTextTexts texts;

    ExampleTextRows(RowWall wall, EntityManager entities, FreeTextTexts texts) {
        this.wall = wall;
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        wall.openForTheService();
        return new InventedRows(entities, "FreeText").remove("areaCode");
    }
}
