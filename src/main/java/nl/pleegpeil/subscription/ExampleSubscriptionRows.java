package nl.pleegpeil.subscription;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** Who subscribed to summaries of the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleSubscriptionRows implements ExampleRoom {

    private final EntityManager entities;
    private final SubscriptionTexts texts;

    ExampleSubscriptionRows(EntityManager entities, SubscriptionTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "SummarySubscription").remove("areaCode");
    }
}
