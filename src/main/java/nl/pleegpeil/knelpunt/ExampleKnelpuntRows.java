package nl.pleegpeil.knelpunt;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The Knelpunten of the example, before the signals they rest on. */
@Priority(ExampleRoom.TEXTS + 20)
@ApplicationScoped
class ExampleKnelpuntRows implements ExampleRoom {

    private final EntityManager entities;
    private final KnelpuntTexts texts;

    ExampleKnelpuntRows(EntityManager entities, KnelpuntTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        int removed = new InventedRows(entities, "KnelpuntLink").remove("regionCode", "areaCode");
        entities.createQuery("update Knelpunt knelpunt set knelpunt.mergedIntoId = null where knelpunt.number like 'VBKP-%'").executeUpdate();
        return removed + new InventedRows(entities, "Knelpunt").remove("regionCode");
    }
}
