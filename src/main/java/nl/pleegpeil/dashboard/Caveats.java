package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.dashboard.Figure.Caveat;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;

/** The reasons not to take a figure at face value, beside the figure and never only in a footnote. */
@ApplicationScoped
class Caveats {

    /** The ratio as a source printed it, where one did. */
    private static final String PUBLISHED_RATIO = "vervangingsratio_gepubliceerd";
    private static final String INDICATOR = "indicator";

    private final Metrics catalogue;
    private final DashboardTexts texts;

    Caveats(Metrics catalogue, @Localized("nl") DashboardTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    List<Caveat> ofRatio(List<AreaName> areas, List<MetricResult> results, List<MetricRow> all, double top) {
        List<Caveat> caveats = new ArrayList<>();
        for (int index = 0; index < results.size(); index++) {
            caveats.addAll(besidePublished(results.get(index), areas.get(index)));
        }
        caveats.addAll(ofRows(all));
        if (all.stream().anyMatch(row -> row.upper() != null && row.upper() > top)) {
            caveats.add(new Caveat("let-op", texts.marginCut()));
        }
        return caveats;
    }

    /** A published ratio and ours side by side: that they agree proves nothing when one was worked out from the other. */
    private List<Caveat> besidePublished(MetricResult result, AreaName area) {
        if (!result.query().kind().equals(DashboardFilter.ALL_KINDS)) {
            return List.of();
        }
        MetricResult published = catalogue.answer(INDICATOR, result.query().showing(PUBLISHED_RATIO));
        List<Caveat> caveats = new ArrayList<>();
        for (MetricRow printed : published.rows()) {
            Optional<MetricRow> ours = result.at(printed.label()).filter(row -> row.amount() != null);
            if (printed.amount() == null || ours.isEmpty()) {
                continue;
            }
            String amount = DutchNumbers.whole(printed.amount());
            String own = DutchNumbers.decimals(ours.get().amount(), 1);
            caveats.add(RowWords.isDerivedNumerator(ours.get())
                    ? new Caveat(RowWords.mark(ours.get()), texts.publishedAndDerived(area.title(), Words.within(printed.label()),
                            amount, own, DutchNumbers.whole(ours.get().numerator())))
                    : new Caveat("let-op", texts.published(area.title(), Words.within(printed.label()), amount, own)));
        }
        return caveats;
    }

    /** The notes of derived and contested figures, newest first. */
    List<Caveat> ofRows(List<MetricRow> rows) {
        List<Caveat> caveats = new ArrayList<>();
        for (int index = rows.size() - 1; index >= 0; index--) {
            MetricRow row = rows.get(index);
            if (RowWords.isShaky(row) && !row.note().isEmpty() && RowWords.tells(row)) {
                String text = texts.noteOf(Words.brief(row.label()), row.note());
                if (caveats.stream().noneMatch(caveat -> caveat.text().equals(text))) {
                    caveats.add(new Caveat(RowWords.mark(row), text));
                }
            }
        }
        return caveats.size() > 3 ? caveats.subList(0, 3) : caveats;
    }

    List<Caveat> ofStock(MetricResult result) {
        List<Caveat> caveats = new ArrayList<>();
        boolean byServed = result.rows().stream().map(StockCheck::of).anyMatch(check -> check.byServed() && check.isWrong());
        if (byServed) {
            caveats.add(new Caveat("let-op", texts.servedIsNoStock()));
        }
        if (result.rows().stream().anyMatch(row -> row.note().contains("Reeksbreuk"))) {
            caveats.add(new Caveat("let-op", texts.seriesBreak(Words.list(result.rows().stream()
                    .filter(row -> row.note().contains("Reeksbreuk")).map(row -> Words.brief(row.label())).toList()))));
        }
        return caveats;
    }

    List<String> unknowns(List<MetricRow> rows) {
        List<String> sentences = new ArrayList<>();
        List<String> stopped = rows.stream().filter(row -> !row.hidden() && row.denominator() == null).map(row -> Words.within(row.label())).toList();
        List<String> started = rows.stream().filter(row -> !row.hidden() && row.numerator() == null).map(row -> Words.within(row.label())).toList();
        if (!stopped.isEmpty()) {
            sentences.add(texts.unknownStopped(Words.list(stopped)));
        }
        if (!started.isEmpty()) {
            sentences.add(texts.unknownStarted(Words.list(started)));
        }
        List<String> contested = rows.stream().filter(row -> RowWords.mark(row).equals("betwist")).map(row -> Words.within(row.label())).toList();
        if (!contested.isEmpty()) {
            sentences.add(texts.unknownContested(Words.list(contested)));
        }
        return sentences;
    }
}
