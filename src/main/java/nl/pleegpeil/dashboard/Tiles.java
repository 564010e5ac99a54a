package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.metric.Metrics;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Period;

/** Single figures in words: {@code {#tile inject:tiles.ratio('vervangingsratio', view) /}}. */
@Named("tiles")
@ApplicationScoped
public class Tiles {

    /** Percentage above which a share is said in counts. */
    private static final double LARGE_SHARE = 40;

    private final Metrics catalogue;
    private final TileTexts texts;

    Tiles(Metrics catalogue, @Localized("nl") TileTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The newest ratio, with what its margin says. */
    public Tile ratio(String name, DashboardView view) {
        List<MetricRow> rows = catalogue.answer(name, view.query()).rows();
        MetricRow row = RowWords.newest(rows);
        if (row == null) {
            return none(texts.tileNoRatio(view.area().title()), rows);
        }
        String title = texts.tileName(view.area().title(), Words.brief(row.label()));
        if (row.amount() == null) {
            return new Tile(title, DutchNumbers.whole(row.numerator()), texts.tileStarted(), texts.tileNobodyStopped(), RowWords.mark(row));
        }
        boolean shaky = RowWords.isShaky(row);
        MetricRow firm = shaky ? RowWords.newestFirm(rows) : null;
        String words = row.verdict() == null || row.verdict().equals("UNDETERMINED")
                ? texts.tileUndetermined(DutchNumbers.range(row.lower(), row.upper(), 0))
                : row.verdict().equals("BELOW") ? (shaky ? texts.tileLikelyBelow() : texts.tileBelow())
                : shaky ? texts.tileLikelyAbove() : texts.tileAbove();
        if (firm != null && firm.amount() != null) {
            words = words + " " + texts.tileBefore(Words.within(firm.label()), DutchNumbers.whole(firm.amount()));
        }
        return new Tile(title, DutchNumbers.whole(row.amount()), texts.per100(), words, RowWords.mark(row));
    }

    /** How many stopped last, as one in so many of those who gave foster care. */
    public Tile stopped(String percentage, String outflow, DashboardView view) {
        List<MetricRow> rows = catalogue.answer(outflow, view.query()).rows();
        MetricRow row = RowWords.newest(rows);
        if (row == null || row.amount() == null) {
            return none(texts.tileNoStopped(view.area().title()), rows);
        }
        String title = texts.tileStopped(view.area().title(), Words.brief(row.label()));
        MetricRow share = catalogue.answer(percentage, view.query()).at(row.label()).orElse(null);
        String amount = DutchNumbers.whole(row.amount());
        return new Tile(title, amount, texts.householdsOf(amount), row.amount() == 0 ? texts.tileNobody() : share(share), RowWords.mark(row));
    }

    private String share(MetricRow share) {
        if (share == null || share.amount() == null || share.amount() <= 0 || share.amount() > 100) {
            return texts.tileShareUnknown();
        }
        // One in so many is only clear where it is a small part; nine of twelve would become one in one.
        return share.amount() > LARGE_SHARE
                ? texts.tileShareCounts(DutchNumbers.whole(share.numerator()), DutchNumbers.whole(share.denominator()))
                : texts.tileShare(DutchNumbers.whole(100 / share.amount()));
    }

    /** How many households there are: on the last day where that was delivered, else in the year. */
    public Tile households(String stockAndFlow, DashboardView view) {
        MetricResult result = catalogue.answer(stockAndFlow, view.query());
        boolean onADay = result.rows().stream().anyMatch(row -> row.measures().get("end") != null);
        String measure = onADay ? "end" : "served";
        MetricRow row = result.rows().stream().filter(each -> each.measures().get(measure) != null)
                .reduce((first, second) -> second).orElse(null);
        if (row == null) {
            return none(texts.tileNoHouseholds(view.area().title()), result.rows());
        }
        double amount = row.measures().get(measure);
        String before = Period.parse(row.label()).map(period -> period.previous().code()).orElse("");
        Double earlier = result.at(before).map(each -> each.measures().get(measure)).orElse(null);
        String words = earlier == null ? texts.tileNoEarlier() : earlier.doubleValue() == amount ? texts.tileSame(Words.within(before))
                : amount < earlier ? texts.tileFewer(DutchNumbers.whole(earlier - amount), Words.within(before))
                : texts.tileMore(DutchNumbers.whole(amount - earlier), Words.within(before));
        String title = onADay ? texts.tileHouseholdsAtEnd(view.area().title(), Words.brief(row.label()))
                : texts.tileHouseholdsIn(view.area().title(), Words.brief(row.label()));
        return new Tile(title, DutchNumbers.whole(amount), texts.householdsOf(DutchNumbers.whole(amount)), words, RowWords.measureMark(row, measure));
    }

    /** There is no figure, or none for this reader: that is not the same. */
    private Tile none(String name, List<MetricRow> rows) {
        boolean hidden = rows.stream().anyMatch(MetricRow::hidden);
        return new Tile(name, "", "", hidden ? texts.tileHidden() : texts.noFigureYet(), hidden ? RowWords.HIDDEN : RowWords.UNKNOWN);
    }
}
