package nl.pleegpeil.publishing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What was made public of the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleReleaseRows implements ExampleRoom {

    private final EntityManager entities;
    private final PublishingTexts texts;

    ExampleReleaseRows(EntityManager entities, PublishingTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        int atoms = new InventedRows(entities, "Atom").remove("areaCode", "regionCode");
        // A release of which nothing is left was of the example alone.
        int releases = entities.createQuery("delete from AtomRelease release where not exists "
                + "(select 1 from Atom atom where atom.releaseId = release.id)").executeUpdate();
        return atoms + releases;
    }
}
