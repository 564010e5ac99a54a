package nl.pleegpeil.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.area.AreasChanged;
import nl.pleegpeil.household.AreaYear;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.household.FlowTotals;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.indicator.IndicatorFigure;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/** Puts the example region into a database in which nobody has recorded anything yet. */
@ApplicationScoped
class ExampleFiller {

    private static final String NETHERLANDS = "NL";
    private static final int ROWS_PER_BATCH = 200;

    private final EntityManager entities;
    private final FlowLedger ledger;
    private final FlowTotals totals;
    private final Event<AreasChanged> areasChanged;
    private final Event<ExampleFilled> filled;
    private final Clock clock;

    ExampleFiller(EntityManager entities, FlowLedger ledger, FlowTotals totals, Event<AreasChanged> areasChanged,
            Event<ExampleFilled> filled, Clock clock) {
        this.entities = entities;
        this.ledger = ledger;
        this.totals = totals;
        this.areasChanged = areasChanged;
        this.filled = filled;
        this.clock = clock;
    }

    /**
     * Fills the database when it holds no facts besides the reference data, and the example was not left before. All of it
     * or nothing is recorded.
     *
     * @return whether it was filled now
     */
    @Transactional
    boolean fillWhenEmpty() {
        // Of two instances that start at once the second waits here, and then finds the example.
        ledger.open();
        if (wasLeft() || holdsFacts()) {
            return false;
        }
        fill();
        return true;
    }

    /** Fills in the example beside whatever there is. */
    @Transactional
    void fill() {
        recordAreas();
        recordProviders();
        recordFigures();
        filled.fire(new ExampleFilled(works(), halfYears()));
    }

    // Whoever left it emptied the database of facts; that must not look like a first start.
    private boolean wasLeft() {
        return !entities.createNativeQuery("select id from example_left").getResultList().isEmpty();
    }

    /** The reference data are areas in the Netherlands and figures for the Netherlands as a whole; more is a fact. */
    private static boolean holdsFacts() {
        AreaTree tree = AreaTree.inForce();
        return !Provider.inForce().isEmpty()
                || HouseholdFlow.existOutside(NETHERLANDS)
                || IndicatorFigure.existOutside(NETHERLANDS)
                || tree.all().stream().anyMatch(area -> !tree.covers(NETHERLANDS, area.code));
    }

    private void recordAreas() {
        Instant now = clock.instant();
        area(Example.COUNTRY, "Voorbeeldland", AreaKind.COUNTRY, null, now);
        area(Example.REGION, "Merenland", AreaKind.REGION, Example.COUNTRY, now);
        ExampleMunicipality.ALL.forEach(municipality -> area(municipality.code(), municipality.name(),
                AreaKind.MUNICIPALITY, Example.REGION, now));
        areasChanged.fire(new AreasChanged());
    }

    private static void area(String code, String name, AreaKind kind, String parent, Instant now) {
        Area area = new Area();
        area.code = code;
        area.name = name;
        area.kind = kind.code();
        area.parentCode = parent;
        area.source = Example.SOURCE;
        area.revision = 1;
        area.recordedAt = now;
        area.persist();
    }

    private void recordProviders() {
        for (String code : List.of(ExampleMunicipality.BRIDGE, ExampleMunicipality.LAKES, ExampleMunicipality.WILLOWS)) {
            Provider provider = new Provider();
            provider.code = code;
            provider.name = ExampleMunicipality.nameOfProvider(code);
            provider.revision = 1;
            provider.recordedAt = clock.instant();
            provider.persist();
        }
    }

    private void recordFigures() {
        List<ExampleFigure> figures = new ArrayList<>(ExampleFigures.all());
        figures.addAll(ExampleFigures.newestHalfYear());
        for (int first = 0; first < figures.size(); first += ROWS_PER_BATCH) {
            ledger.record(figures.subList(first, Math.min(figures.size(), first + ROWS_PER_BATCH)).stream()
                    .map(ExampleFigure::asDelivered).toList());
        }
        totals.refresh(figures.stream().map(figure -> new AreaYear(figure.municipality(), figure.period().year()))
                .collect(Collectors.toSet()));
    }

    private static List<ExampleFilled.HalfYear> halfYears() {
        return ExampleFigures.all().stream().filter(figure -> figure.period().grain() == Grain.HALF_YEAR)
                .map(figure -> new ExampleFilled.HalfYear(figure.period(), figure.municipality(), figure.provider(),
                        figure.kind().code(), figure.begin(), figure.started(), figure.stopped())).toList();
    }

    private static List<ExampleFilled.Works> works() {
        List<ExampleFilled.Works> works = new ArrayList<>();
        Period first = Period.halfYear(ExampleFigures.FIRST_YEAR, 1);
        ExampleMunicipality.ALL.forEach(municipality -> municipality.providers().forEach(
                provider -> works.add(new ExampleFilled.Works(provider, municipality.code(), first))));
        works.add(new ExampleFilled.Works(ExampleMunicipality.NEWCOMER, ExampleMunicipality.SMALLEST.code(), ExampleFigures.NEWEST));
        return works;
    }
}
