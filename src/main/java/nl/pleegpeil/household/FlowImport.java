package nl.pleegpeil.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.shared.FigureStatus;

/** Files of kind {@code stromen}: households that started, stopped and were there. */
@ApplicationScoped
public class FlowImport implements ImportKind<HouseholdFlow> {

    static final List<String> KINDS = Arrays.stream(HouseholdKind.values()).map(HouseholdKind::code).toList();
    static final List<String> UNITS = List.of("gezin", "persoon");
    static final List<String> BASES = List.of("woongemeente", "verantwoordelijke_gemeente", "onbekend");
    static final List<String> MOMENTS = List.of("aanmelding", "acceptatie", "pleegcontract", "onbekend");
    static final List<String> STATUSES = Arrays.stream(FigureStatus.values()).map(FigureStatus::code).toList();

    private final FlowLedger ledger;
    private final FlowTotals totals;

    FlowImport(FlowLedger ledger, FlowTotals totals) {
        this.ledger = ledger;
        this.totals = totals;
    }

    @Override
    public String name() {
        return "stromen";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("periode"), Column.required("gebied"), Column.optional("aanbieder"),
                Column.optional("soort"), Column.optional("eenheid"), Column.optional("grondslag"),
                Column.optional("telmoment"), Column.optional("gestart"), Column.optional("gestopt"),
                Column.optional("stand_begin"), Column.optional("stand_eind"), Column.optional("bedienden"),
                Column.optional("reeksbreuk"), Column.text("bron"), Column.optional("status"),
                Column.optional("status_gestart"), Column.optional("status_gestopt"), Column.optional("peildatum"),
                Column.text("toelichting"));
    }

    @Override
    public Delivery<HouseholdFlow> open(long importId) {
        ledger.open();
        return new FlowDelivery(importId, ledger, totals);
    }
}
