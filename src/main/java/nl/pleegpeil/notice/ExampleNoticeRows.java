package nl.pleegpeil.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The notices about signals of the example, before the messages they are about. */
@Priority(ExampleRoom.TEXTS + 60)
@ApplicationScoped
class ExampleNoticeRows implements ExampleRoom {

    private final EntityManager entities;
    private final NoticeTexts texts;

    ExampleNoticeRows(EntityManager entities, NoticeTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "SenderNotice").remove("areaCode");
    }
}
