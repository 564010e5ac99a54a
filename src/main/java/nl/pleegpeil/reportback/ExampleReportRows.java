package nl.pleegpeil.reportback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was told in the example, before the signals and Knelpunten it is about. */
@Priority(ExampleRoom.TEXTS + 60)
@ApplicationScoped
class ExampleReportRows implements ExampleRoom {

    private final EntityManager entities;
    private final ReportTexts texts;

    ExampleReportRows(EntityManager entities, ReportTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "ReportDelivery").remove("regionCode") + new InventedRows(entities, "ReportBack").remove("regionCode");
    }
}
