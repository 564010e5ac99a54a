package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.carrier.Carriers;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryPeriod;

/** A published summary of the example region and one of its smallest municipality, made in the steps that every summary takes. */
@Priority(ExampleRoom.TEXTS)
@ApplicationScoped
class ExampleEditions implements ExampleRoom {

    // Everything that a summary tells of comes first.
    private static final int LAST = 9_000;
    private static final String SMALLEST = "VB0010";

    private final EntityManager entities;
    private final Editions editions;
    private final StoredDocuments documents;
    private final Carriers carriers;
    private final EditionTexts texts;
    private final Clock clock;

    ExampleEditions(EntityManager entities, Editions editions, StoredDocuments documents, Carriers carriers, @Localized("nl") EditionTexts texts, Clock clock) {
        this.entities = entities;
        this.editions = editions;
        this.documents = documents;
        this.carriers = carriers;
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes @Priority(LAST) ExampleFilled example) {
        // Figures are read by SQL, which does not see what still waits to be written.
        entities.flush();
        Editions.By by = new Editions.By(texts.exampleSeat(), Optional.of(Actor.service("Pleegpeil")));
        editions.approveTemplate(by);
        SummaryPeriod newest = SummaryPeriod.closedBy(LocalDate.now(clock)).get(0);
        publish(Example.REGION, newest, by);
        publish(SMALLEST, newest, by);
    }

    private void publish(String area, SummaryPeriod period, Editions.By by) {
        Optional<Area> found = Area.coded(area);
        if (found.isEmpty()) {
            return;
        }
        SummaryEdition edition = editions.begin(found.get(), period, by);
        editions.write(edition, new Editions.Written(documents.read(edition).opening(), Map.of(Place.STAAT.code(), texts.exampleDuiding())), by);
        editions.ask(edition, by);
        editions.react(edition, texts.exampleReaction(), by);
        editions.go(edition, Step.MEELEZEN, null, by);
        editions.adopt(edition, LocalDate.now(clock), texts.exampleDecision(), by);
        editions.publish(edition, by);
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        List<Long> invented = new InventedRows(entities, "SummaryEdition").numbersIn("id", "areaCode");
        EditionStep.forget(invented);
        carriers.forget(invented);
        // Whose approval it was is not a row of an area; the seat of the example says it.
        int approvals = entities.createQuery("delete from TemplateApproval approval where approval.approvedBy = :seat")
                .setParameter("seat", texts.exampleSeat()).executeUpdate();
        return approvals + new InventedRows(entities, "SummaryEdition").removeWithCorrections("areaCode");
    }
}
