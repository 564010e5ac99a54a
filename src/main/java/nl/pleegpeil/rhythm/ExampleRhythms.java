package nl.pleegpeil.rhythm;

import io.quarkus.qute.i18n.Localized;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The example region has a summary every half-year, by hand: a draft that comes at night would surprise its visitors. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleRhythms implements ExampleRoom {

    private final EntityManager entities;
    private final RhythmTexts texts;
    private final Clock clock;

    ExampleRhythms(EntityManager entities, @Localized("nl") RhythmTexts texts, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        SummaryRhythm rhythm = new SummaryRhythm();
        rhythm.areaCode = Example.REGION;
        rhythm.frequencyCode = Frequency.UIT.code();
        rhythm.daysAfter = 60;
        rhythm.forMunicipalities = true;
        rhythm.setBy = texts.exampleSeat();
        rhythm.recordedAt = clock.instant();
        rhythm.persist();
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "SummaryRhythm").remove("areaCode");
    }
}
