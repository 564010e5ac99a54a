package nl.pleegpeil.dropout;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;
import nl.pleegpeil.intake.ImportHistory;

/** What was reported about stopping in the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleDropoutRows implements ExampleRoom {

    private final EntityManager entities;
    private final ImportHistory imports;
    private final DropoutTexts texts;

    ExampleDropoutRows(EntityManager entities, ImportHistory imports, DropoutTexts texts) {
        this.entities = entities;
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        InventedRows rows = new InventedRows(entities, "ReportedStops");
        List<Long> runs = new ArrayList<>(rows.numbersIn("importId", "areaCode", "providerCode"));
        int removed = rows.remove("areaCode", "providerCode");
        // A file may have held rows of one's own as well.
        runs.removeIf(run -> entities.createQuery("select count(row) from ReportedStops row where row.importId = :run", Long.class)
                .setParameter("run", run).getSingleResult() > 0);
        return removed + imports.forget(runs);
    }
}
