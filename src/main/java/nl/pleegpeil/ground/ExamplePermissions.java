package nl.pleegpeil.ground;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** On what ground the example has data per family. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExamplePermissions implements ExampleRoom {

    private final EntityManager entities;
    private final GroundTexts texts;

    ExamplePermissions(EntityManager entities, GroundTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "SpellPermission").remove("areaCode");
    }
}
