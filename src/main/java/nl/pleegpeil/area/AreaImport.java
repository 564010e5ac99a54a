package nl.pleegpeil.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;

/** Files of kind {@code gebieden}: countries, regions and municipalities. */
@ApplicationScoped
public class AreaImport implements ImportKind<Area> {

    private static final int CODE_LENGTH = 20;
    private static final int NAME_LENGTH = 120;
    private static final int SOURCE_LENGTH = 500;
    private static final List<String> KINDS = Arrays.stream(AreaKind.values()).map(AreaKind::code).toList();

    private final Clock clock;
    private final Event<AreasChanged> changed;

    AreaImport(Clock clock, Event<AreasChanged> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    @Override
    public String name() {
        return "gebieden";
    }

    @Override
    public Right right() {
        return Right.IMPORT_REFERENCE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("code"), Column.requiredText("naam"), Column.required("soort"),
                Column.optional("bovenliggend"), Column.optional("geldig_van"), Column.optional("geldig_tot"),
                Column.optional("opvolger"), Column.text("bron"));
    }

    @Override
    public Delivery<Area> open(long importId) {
        return new AreaDelivery(importId);
    }

    private final class AreaDelivery implements Delivery<Area> {

        private final long importId;
        private final Map<String, Area> inForce = new HashMap<>();
        /** Kind of every area that is known already or comes in this file; a few hundred. */
        private final Map<String, String> kinds = new HashMap<>();
        private boolean anyChange;

        AreaDelivery(long importId) {
            this.importId = importId;
            Area.inForce().forEach(area -> {
                inForce.put(area.code, area);
                kinds.put(area.code, area.kind);
            });
        }

        @Override
        public boolean looksAhead() {
            return true;
        }

        @Override
        public void foresee(Row row) {
            Area area = cells(row);
            if (row.isGood()) {
                kinds.put(area.code, area.kind);
            }
        }

        @Override
        public Draft<Area> read(Row row) {
            Area area = cells(row);
            checkParent(row, area);
            if (area.successorCode != null && area.successorCode.equals(area.code)) {
                row.report("opvolger", ProblemCode.E_FORMAT, row.texts().ownSuccessor());
            } else if (area.successorCode != null && !kinds.containsKey(area.successorCode)) {
                row.report("opvolger", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("opvolger"));
            }
            return new Draft<>(area.code == null ? null : RowKey.of(area.code), area);
        }

        private Area cells(Row row) {
            Area area = new Area();
            area.code = row.code("code", CODE_LENGTH);
            area.name = row.name("naam", NAME_LENGTH);
            area.kind = row.oneOf("soort", KINDS, null);
            area.parentCode = row.code("bovenliggend", CODE_LENGTH);
            area.validFrom = row.date("geldig_van");
            area.validUntil = row.date("geldig_tot");
            area.successorCode = row.code("opvolger", CODE_LENGTH);
            area.source = row.text("bron", SOURCE_LENGTH);
            if (area.validFrom != null && area.validUntil != null && !area.validUntil.isAfter(area.validFrom)) {
                row.report("geldig_tot", ProblemCode.E_FORMAT, row.texts().endsBeforeStart());
            }
            return area;
        }

        // Only a larger sort of area can hold another; so areas never lie in one another in a ring.
        private void checkParent(Row row, Area area) {
            if (area.parentCode == null || area.kind == null) {
                return;
            }
            String parentKind = kinds.get(area.parentCode);
            if (parentKind == null) {
                row.report("bovenliggend", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("bovenliggend"));
            } else if (AreaKind.of(parentKind).orElseThrow().compareTo(AreaKind.of(area.kind).orElseThrow()) >= 0) {
                row.report("bovenliggend", ProblemCode.E_FORMAT, row.texts().wrongParent(area.kind));
            }
        }

        @Override
        public Tally record(List<Area> batch) {
            List<Area> fresh = new ArrayList<>();
            for (Area area : batch) {
                Area before = inForce.get(area.code);
                if (before == null || !before.saysTheSameAs(area)) {
                    area.revision = before == null ? 1 : before.revision + 1;
                    area.correctsId = before == null ? null : before.id;
                    area.importId = importId;
                    area.recordedAt = clock.instant();
                    fresh.add(area);
                }
            }
            Area.persist(fresh);
            anyChange |= !fresh.isEmpty();
            return new Tally(fresh.size(), batch.size() - fresh.size());
        }

        @Override
        public void settle() {
            if (anyChange) {
                Area.flush();
                changed.fire(new AreasChanged());
            }
        }
    }
}
