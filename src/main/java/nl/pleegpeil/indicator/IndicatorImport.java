package nl.pleegpeil.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.shared.Period;

/** Files of kind {@code indicatoren}: any other figure with a period, an area and a source. */
@ApplicationScoped
public class IndicatorImport implements ImportKind<IndicatorFigure> {

    private static final int NAME_LENGTH = 60;
    private static final int AREA_LENGTH = 20;
    private static final int SOURCE_LENGTH = 500;
    private static final int NOTE_LENGTH = 1000;
    private static final List<String> STATUSES = Arrays.stream(FigureStatus.values()).map(FigureStatus::code).toList();

    private final Clock clock;

    IndicatorImport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "indicatoren";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("indicator"), Column.required("periode"), Column.required("gebied"),
                Column.optional("waarde"), Column.optional("teller"), Column.optional("noemer"),
                Column.requiredText("bron"), Column.optional("status"), Column.text("toelichting"));
    }

    @Override
    public Delivery<IndicatorFigure> open(long importId) {
        return new IndicatorDelivery(importId);
    }

    private final class IndicatorDelivery implements Delivery<IndicatorFigure> {

        private final long importId;
        private final AreaTree areas = AreaTree.inForce();

        IndicatorDelivery(long importId) {
            this.importId = importId;
        }

        @Override
        public Draft<IndicatorFigure> read(Row row) {
            IndicatorFigure figure = new IndicatorFigure();
            figure.indicator = row.code("indicator", NAME_LENGTH);
            Period period = row.period("periode");
            figure.areaCode = row.code("gebied", AREA_LENGTH);
            checkArea(row, figure.areaCode, period);
            if (areas.find(figure.areaCode).isPresent()) {
                row.requireOwn(figure.areaCode, null);
            }
            readAmount(row, figure);
            figure.source = row.text("bron", SOURCE_LENGTH);
            figure.status = row.oneOf("status", STATUSES, FigureStatus.PUBLISHED.code());
            figure.note = row.text("toelichting", NOTE_LENGTH);
            if (period == null || figure.indicator == null || figure.areaCode == null) {
                return new Draft<>(null, figure);
            }
            figure.setPeriod(period);
            return new Draft<>(RowKey.of(figure.indicator, figure.periodCode, figure.areaCode), figure);
        }

        private void checkArea(Row row, String code, Period period) {
            if (code == null) {
                return;
            }
            Area area = areas.find(code).orElse(null);
            if (area == null) {
                row.report("gebied", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("gebied"));
            } else if (period != null && !area.isValidIn(period)) {
                row.report("gebied", ProblemCode.E_AREA_NOT_VALID, row.texts().areaNotValid(area.name, period.code()));
            }
        }

        private void readAmount(Row row, IndicatorFigure figure) {
            int before = row.problemCount();
            figure.amount = row.decimal("waarde");
            figure.numerator = row.decimal("teller");
            figure.denominator = row.decimal("noemer");
            boolean readable = row.problemCount() == before;
            boolean parts = figure.numerator != null && figure.denominator != null;
            boolean half = (figure.numerator == null) != (figure.denominator == null);
            if (readable && (half || figure.amount == null && !parts)) {
                row.report(half ? figure.numerator == null ? "teller" : "noemer" : "waarde", ProblemCode.E_REQUIRED,
                        row.texts().amountOrParts());
            } else if (parts && figure.denominator == 0) {
                row.report("noemer", ProblemCode.E_FORMAT, row.texts().zeroDenominator());
            }
        }

        @Override
        public Tally record(List<IndicatorFigure> batch) {
            Map<List<String>, IndicatorFigure> inForce = new HashMap<>();
            IndicatorFigure.inForce(batch.stream().map(figure -> figure.indicator).distinct().toList(),
                    batch.stream().map(figure -> figure.areaCode).distinct().toList(),
                    batch.stream().map(figure -> figure.periodCode).distinct().toList())
                    .forEach(figure -> inForce.put(figure.key(), figure));
            List<IndicatorFigure> fresh = new ArrayList<>();
            for (IndicatorFigure figure : batch) {
                IndicatorFigure before = inForce.get(figure.key());
                if (before == null || !before.saysTheSameAs(figure)) {
                    figure.revision = before == null ? 1 : before.revision + 1;
                    figure.correctsId = before == null ? null : before.id;
                    figure.importId = importId;
                    figure.recordedAt = clock.instant();
                    fresh.add(figure);
                }
            }
            IndicatorFigure.persist(fresh);
            IndicatorFigure.flush();
            // A large file must not stay in memory.
            IndicatorFigure.getEntityManager().clear();
            return new Tally(fresh.size(), batch.size() - fresh.size());
        }
    }
}
