package nl.pleegpeil.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was told back in the example, and who wanted to hear it. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleFeedbackRows implements ExampleRoom {

    private final EntityManager entities;
    private final FeedbackTexts texts;

    ExampleFeedbackRows(EntityManager entities, FeedbackTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "Receipt").remove("regionCode") + new InventedRows(entities, "Feedback").remove("regionCode");
    }
}
