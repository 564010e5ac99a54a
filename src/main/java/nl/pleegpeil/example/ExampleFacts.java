package nl.pleegpeil.example;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pleegpeil.area.AreasChanged;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.intake.ImportHistory;

/**
 * Takes away what {@link ExampleFiller} recorded and what was delivered for it since: areas, providers, figures, and the
 * imports they came with. An area of one's own that was put into the example stays, without its place there.
 */
@Priority(ExampleRoom.FACTS)
@ApplicationScoped
class ExampleFacts implements ExampleRoom {

    private final EntityManager entities;
    private final FlowLedger ledger;
    private final ImportHistory imports;
    private final Event<AreasChanged> areasChanged;
    private final ExampleTexts texts;

    ExampleFacts(EntityManager entities, FlowLedger ledger, ImportHistory imports, Event<AreasChanged> areasChanged, ExampleTexts texts) {
        this.entities = entities;
        this.ledger = ledger;
        this.imports = imports;
        this.areasChanged = areasChanged;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.facts();
    }

    @Override
    public int leave() {
        ledger.open();
        InventedRows flows = rows("HouseholdFlow");
        InventedRows indicators = rows("IndicatorFigure");
        InventedRows providers = rows("Provider");
        InventedRows areas = rows("Area");
        Set<Long> runs = new TreeSet<>(imports.naming(Example::isNamedIn));
        runs.addAll(flows.numbersIn("importId", "areaCode", "providerCode"));
        runs.addAll(indicators.numbersIn("importId", "areaCode"));
        runs.addAll(providers.numbersIn("importId", "code"));
        runs.addAll(areas.numbersIn("importId", "code"));
        int removed = flows.removeWithCorrections("areaCode", "providerCode") + indicators.removeWithCorrections("areaCode")
                + providers.removeWithCorrections("code");
        areas.empty("parentCode");
        areas.empty("successorCode");
        removed += areas.removeWithCorrections("code");
        runs.removeIf(this::isStillReferredTo);
        removed += imports.forget(runs) + imports.forgetWhere(Example::isNamedIn);
        // The sums are worked out anew: none is left of the example, and all others come out as they were.
        areasChanged.fire(new AreasChanged());
        return removed;
    }

    private InventedRows rows(String entity) {
        return new InventedRows(entities, entity);
    }

    /** A file may have held rows of one's own as well; then they go on saying where they came from. */
    private boolean isStillReferredTo(Long run) {
        return Stream.of("HouseholdFlow", "IndicatorFigure", "Provider", "Area").anyMatch(entity -> entities
                .createQuery("select count(row) from " + entity + " row where row.importId = :run", Long.class)
                .setParameter("run", run).getSingleResult() > 0);
    }
}
