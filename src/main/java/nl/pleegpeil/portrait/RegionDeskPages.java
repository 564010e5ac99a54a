package nl.pleegpeil.portrait;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.delivery.DeliveriesAwaited;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/** All municipalities of a region side by side, for whoever works for the whole of it. */
@Path("/regio/{code:[A-Z][A-Z0-9-]{1,30}}/gemeenten")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.WORK_ON_KNELPUNTEN)
public class RegionDeskPages {

    /** A row of the table, in words. */
    public record Row(Option municipality, String year, String started, String stopped, String per100, long signals, int sessions, int goal, String response,
            String contact) {
    }

    /** New and stopped of one municipality, "new / stopped" per year. */
    public record Series(String name, List<String> cells) {
    }

    /**
     * The page.
     *
     * @param regionResponse what came back on the newest round of the whole region, in a sentence; "": there was none
     * @param silent codes and names of where nothing was heard
     * @param late   a sentence per delivery
     * @param years  of the charts; none: there is nothing to draw
     * @param top    the highest value of the charts, as written
     */
    public record View(Option region, List<Row> rows, String regionResponse, List<Option> silent, List<String> late, long contacts, long surveyed, long reached, List<String> years,
            List<SmallChart> charts, List<Series> series, String top, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "portrait")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance desk(View view);
    }

    private final SideBySide sideBySide;
    private final DeliveriesAwaited deliveries;
    private final CurrentScope current;
    private final PortraitTexts texts;
    private final Clock clock;

    RegionDeskPages(SideBySide sideBySide, DeliveriesAwaited deliveries, CurrentScope current, @Localized("nl") PortraitTexts texts, Clock clock) {
        this.sideBySide = sideBySide;
        this.deliveries = deliveries;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance desk(@PathParam("code") String code) {
        Scope scope = current.scope();
        AreaTree tree = AreaTree.inForce();
        // The same answer for a region of others as for none.
        Area region = tree.find(code).filter(area -> area.kindOfArea() == AreaKind.REGION && scope.may(Right.WORK_ON_KNELPUNTEN, code))
                .orElseThrow(() -> Refusal.notFound(texts.unknown()));
        LocalDate today = LocalDate.now(clock);
        List<Area> municipalities = tree.within(code).stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today)).toList();
        List<SideBySide.Line> lines = sideBySide.of(code, municipalities, scope);
        List<String> years = SideBySide.years(lines);
        MetricRow ofRegion = sideBySide.responseOfRegion(code, scope);
        double top = lines.stream().flatMap(line -> line.flows().stream()).flatMap(row -> Stream.of(row.numerator() == null ? 0 : row.numerator(),
                row.denominator() == null ? 0 : row.denominator())).mapToDouble(Double::doubleValue).max().orElse(0);
        List<SmallChart> charts = years.isEmpty() ? List.of() : lines.stream().map(line -> SmallChart.of(line, years, Math.max(1, top),
                texts.chartLabel(line.area().name, years.get(0), years.get(years.size() - 1)))).toList();
        return Templates.desk(new View(new Option(region.code, region.name), lines.stream().map(line -> row(line, ofRegion != null)).toList(), response(ofRegion),
                lines.stream().filter(SideBySide.Line::isSilent).map(line -> new Option(line.area().code, line.area().name)).toList(), late(code, tree, today),
                lines.stream().filter(SideBySide.Line::hasContact).count(), lines.stream().filter(line -> line.response() != null && line.response().amount() != null).count(),
                lines.stream().filter(SideBySide.Line::reachedGoal).count(), years, charts, series(lines, years), DutchNumbers.whole(Math.max(1, top)), Example.holds(code)));
    }

    private List<String> late(String region, AreaTree tree, LocalDate today) {
        return deliveries.late(current.scope(), today).stream().filter(each -> tree.covers(region, each.areaCode()))
                .map(each -> texts.lateLine(each.providerName(), each.areaName(), each.period().code(), DutchDays.inWords(each.dueOn()))).toList();
    }

    private String response(MetricRow row) {
        return row == null ? "" : row.amount() == null ? texts.regionAnswers(row.label(), DutchNumbers.whole(row.numerator()))
                : texts.regionResponse(row.label(), DutchNumbers.whole(row.amount()), DutchNumbers.whole(row.numerator()), DutchNumbers.whole(row.denominator()));
    }

    private Row row(SideBySide.Line line, boolean isAskedByRegion) {
        MetricRow newest = line.newest();
        return new Row(new Option(line.area().code, line.area().name), newest == null ? texts.none() : newest.label(),
                count(newest, newest == null ? null : newest.numerator()), count(newest, newest == null ? null : newest.denominator()),
                count(newest, newest == null ? null : newest.amount()), line.signals(), line.sessions(), line.goal(), response(line.response(), isAskedByRegion),
                line.hasContact() ? texts.yes() : texts.no());
    }

    /** A round of the whole region says nothing of a single municipality, and is no gap there either. */
    private String response(MetricRow row, boolean isAskedByRegion) {
        return row != null && row.amount() != null ? texts.percent(DutchNumbers.whole(row.amount())) : isAskedByRegion ? texts.withRegion() : count(row, null);
    }

    private String count(MetricRow row, Double value) {
        return value != null ? DutchNumbers.whole(value) : row != null && row.hidden() ? texts.hidden() : texts.none();
    }

    private List<Series> series(List<SideBySide.Line> lines, List<String> years) {
        List<Series> series = new ArrayList<>();
        for (SideBySide.Line line : lines) {
            series.add(new Series(line.area().name, years.stream().map(year -> line.flows().stream().filter(row -> row.label().equals(year)).findFirst()
                    .map(row -> count(row, row.numerator()) + " / " + count(row, row.denominator())).orElse(texts.none())).toList()));
        }
        return series;
    }
}
