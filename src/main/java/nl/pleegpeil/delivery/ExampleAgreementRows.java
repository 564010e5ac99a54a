package nl.pleegpeil.delivery;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was expected in the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleAgreementRows implements ExampleRoom {

    private final EntityManager entities;
    private final DeliveryTexts texts;

    ExampleAgreementRows(EntityManager entities, DeliveryTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "DeliveryAgreement").removeWithCorrections("providerCode", "areaCode");
    }
}
