package nl.pleegpeil.signal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The signals of the example, with all that hangs on them. */
@Priority(ExampleRoom.TEXTS)
@ApplicationScoped
class ExampleSignalRows implements ExampleRoom {

    private final EntityManager entities;
    private final SignalTexts texts;

    ExampleSignalRows(EntityManager entities, SignalTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        int removed = 0;
        // What is kept by the signal goes before it.
        for (String table : new String[] {"signal_word", "signal_indexed"}) {
            entities.createNativeQuery("delete from " + table + " where signal_id in (select id from signal where reference like 'VBPZ-%')").executeUpdate();
        }
        for (String entity : new String[] {"SignalMessage", "SenderAddress", "PassedQuestion"}) {
            removed += new InventedRows(entities, entity).remove("areaCode");
        }
        entities.createQuery("update Signal signal set signal.mergedIntoId = null where signal.reference like 'VBPZ-%'").executeUpdate();
        return removed + new InventedRows(entities, "Signal").remove("areaCode");
    }
}
