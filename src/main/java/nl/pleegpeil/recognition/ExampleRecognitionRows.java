package nl.pleegpeil.recognition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was recognised in the example, before the Knelpunten. */
@Priority(ExampleRoom.TEXTS + 30)
@ApplicationScoped
class ExampleRecognitionRows implements ExampleRoom {

    private final EntityManager entities;
    private final RecognitionTexts texts;

    ExampleRecognitionRows(EntityManager entities, RecognitionTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "Recognition").remove("regionCode");
    }
}
