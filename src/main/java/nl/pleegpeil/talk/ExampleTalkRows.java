package nl.pleegpeil.talk;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** Talks that were asked for in the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleTalkRows implements ExampleRoom {

    private final EntityManager entities;
    private final TalkTexts texts;

    ExampleTalkRows(EntityManager entities, TalkTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "Talk").remove("areaCode");
    }
}
