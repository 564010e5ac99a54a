package nl.pleegpeil.workflow;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What happened in the example, and what its region promises. */
@Priority(ExampleRoom.TEXTS)
@ApplicationScoped
class ExampleWorkRows implements ExampleRoom {

    private final EntityManager entities;
    private final WorkflowTexts texts;

    ExampleWorkRows(EntityManager entities, WorkflowTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        CaseCounter.forgetExample();
        return new InventedRows(entities, "StatusChange").remove("areaCode") + new InventedRows(entities, "AgreedLevel").remove("regionCode");
    }
}
