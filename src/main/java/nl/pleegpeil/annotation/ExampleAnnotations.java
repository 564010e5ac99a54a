package nl.pleegpeil.annotation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What happened in the example region in the years of its figures. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleAnnotations implements ExampleRoom {

    private final EntityManager entities;
    private final AnnotationTexts texts;
    private final Clock clock;

    ExampleAnnotations(EntityManager entities, AnnotationTexts texts, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        add(AnnotationKind.REGELWIJZIGING, LocalDate.of(2018, 7, 1), 1, texts.exampleRule(), null);
        add(AnnotationKind.NIEUWE_BASISLIJN, LocalDate.of(2022, 1, 1), 1, texts.exampleBaseline(), "instroom");
        add(AnnotationKind.CAMPAGNE, LocalDate.of(2023, 3, 1), 31, texts.exampleCampaign(), null);
        add(AnnotationKind.WEEK_VAN_DE_PLEEGZORG, LocalDate.of(2024, 10, 30), 8, texts.exampleWeek(), null);
    }

    private void add(AnnotationKind kind, LocalDate from, int days, String body, String metric) {
        Annotation annotation = new Annotation();
        annotation.areaCode = Example.REGION;
        annotation.metric = metric;
        annotation.kindCode = kind.code();
        annotation.beginsOn = from;
        annotation.untilOn = from.plusDays(days);
        annotation.body = body;
        annotation.isPublic = true;
        annotation.author = texts.exampleAuthor();
        annotation.revision = 1;
        annotation.recordedAt = clock.instant();
        annotation.persist();
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "Annotation").removeWithCorrections("areaCode");
    }
}
