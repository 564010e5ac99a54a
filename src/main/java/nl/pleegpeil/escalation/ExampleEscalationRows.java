package nl.pleegpeil.escalation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was brought further in the example, before the Knelpunten it is about. */
@Priority(ExampleRoom.TEXTS + 30)
@ApplicationScoped
class ExampleEscalationRows implements ExampleRoom {

    private final EntityManager entities;
    private final EscalationTexts texts;

    ExampleEscalationRows(EntityManager entities, EscalationTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "EscalationLetter").remove("regionCode");
    }
}
