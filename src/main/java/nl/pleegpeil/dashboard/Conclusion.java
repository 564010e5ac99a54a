package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;

/** Says by rule what follows from figures: which period, which direction, how sure. Claims nothing the interval does not carry. */
@ApplicationScoped
class Conclusion {

    private static final String BELOW = "BELOW";
    private static final String ABOVE = "ABOVE";

    private final DashboardTexts texts;

    Conclusion(@Localized("nl") DashboardTexts texts) {
        this.texts = texts;
    }

    /** Of a replacement ratio over time. */
    String ofRatio(List<MetricRow> rows) {
        MetricRow newest = RowWords.newest(rows);
        if (newest == null) {
            return rows.stream().anyMatch(MetricRow::hidden) ? texts.hidden() : unknown(rows.get(rows.size() - 1));
        }
        MetricRow firm = RowWords.newestFirm(rows);
        if (firm == null) {
            return likely(newest);
        }
        if (newest == firm) {
            return firm(firm);
        }
        if (firm.verdict() != null && firm.verdict().equals(newest.verdict()) && !firm.verdict().equals("UNDETERMINED")) {
            return BELOW.equals(firm.verdict()) ? texts.belowAndAgain(when(firm), whole(firm), when(newest))
                    : texts.aboveAndAgain(when(firm), whole(firm), when(newest));
        }
        return firm(firm) + " " + likely(newest);
    }

    private String firm(MetricRow row) {
        return switch (row.status()) {
            case "NO_EVENTS" -> texts.nobody(when(row));
            case "NO_LEAVERS" -> texts.nobodyStopped(when(row), DutchNumbers.whole(row.numerator()));
            case "NO_STARTERS" -> texts.nobodyStarted(when(row), DutchNumbers.whole(row.denominator()));
            default -> BELOW.equals(row.verdict()) ? texts.below(when(row), whole(row))
                    : ABOVE.equals(row.verdict()) ? texts.above(when(row), whole(row))
                    : texts.undetermined(when(row), DutchNumbers.range(row.lower(), row.upper(), 0));
        };
    }

    private String likely(MetricRow row) {
        if (BELOW.equals(row.verdict())) {
            return texts.likelyBelow(when(row), whole(row));
        }
        return ABOVE.equals(row.verdict()) ? texts.likelyAbove(when(row), whole(row)) : firm(row);
    }

    private String unknown(MetricRow row) {
        if (row.numerator() != null) {
            return texts.stoppedUnknown(when(row));
        }
        return row.denominator() != null ? texts.startedUnknown(when(row)) : texts.bothUnknown(when(row));
    }

    /** The answer to the reader's question on top of a page: at most three sentences, doubt included. */
    String answer(List<MetricRow> rows, String area) {
        MetricRow newest = RowWords.newest(rows);
        if (newest == null) {
            return texts.answerUnknown(area);
        }
        if (newest.amount() == null || newest.status().equals("NO_STARTERS")) {
            return texts.answerUnsure() + " " + firm(newest);
        }
        boolean shaky = RowWords.isShaky(newest);
        List<String> sentences = new ArrayList<>();
        if (BELOW.equals(newest.verdict())) {
            sentences.add(shaky ? texts.answerLikelyNot() : texts.answerNo());
        } else if (ABOVE.equals(newest.verdict())) {
            sentences.add(shaky ? texts.answerLikely() : texts.answerYes());
        } else {
            sentences.add(texts.answerUnsure());
        }
        sentences.add(texts.answerPer100(when(newest), area, (shaky ? "ongeveer " : "") + whole(newest)));
        if (newest.verdict() == null || newest.verdict().equals("UNDETERMINED")) {
            sentences.add(texts.answerMargin(DutchNumbers.range(newest.lower(), newest.upper(), 0)));
        }
        if (shaky) {
            MetricRow firm = RowWords.newestFirm(rows);
            sentences.add(firm == null || firm.amount() == null ? texts.answerDispute()
                    : texts.answerDisputeBut(Words.within(firm.label()), whole(firm)));
        }
        return String.join(" ", sentences);
    }

    /** Of a count, a percentage or a value over time. */
    String ofAmount(List<MetricRow> rows, int places) {
        MetricRow newest = RowWords.newest(rows);
        if (newest == null || newest.amount() == null) {
            return rows.stream().anyMatch(MetricRow::hidden) ? texts.hidden() : texts.noFigure();
        }
        String amount = DutchNumbers.decimals(newest.amount(), places);
        return texts.amount(when(newest), (RowWords.isShaky(newest) ? "ongeveer " : "") + amount);
    }

    /** Of new and stopped side by side; rows of the ratio hold both counts. */
    String ofBoth(List<MetricRow> rows) {
        MetricRow newest = RowWords.newest(rows);
        if (newest != null) {
            String sentence = texts.both(when(newest), RowWords.spokenNumerator(newest), RowWords.spokenDenominator(newest));
            return RowWords.isContestedDenominator(newest) ? sentence + " " + texts.lastContested() : sentence;
        }
        MetricRow started = last(rows, row -> row.numerator() != null);
        MetricRow stopped = last(rows, row -> row.denominator() != null);
        if (started == null && stopped == null) {
            return rows.stream().anyMatch(MetricRow::hidden) ? texts.hidden() : texts.noFigure();
        }
        return started != null ? texts.onlyStarted(when(started), RowWords.spokenNumerator(started))
                : texts.onlyStopped(when(stopped), RowWords.spokenDenominator(stopped));
    }

    /** Of kin and recruited households in one period. */
    String ofKinds(MetricRow kin, MetricRow recruited) {
        boolean kinShort = BELOW.equals(kin.verdict());
        boolean recruitedShort = BELOW.equals(recruited.verdict());
        String period = Words.within(kin.label());
        if (kinShort && recruitedShort) {
            return texts.bothKindsShort(period);
        }
        if (kinShort) {
            return texts.kinShort(period);
        }
        return recruitedShort ? texts.recruitedShort(period) : texts.noKindShort(period);
    }

    /** Of stock and flow: whether the table adds up. */
    String ofStock(MetricResult result) {
        List<StockCheck> checks = result.rows().stream().map(StockCheck::of).toList();
        long known = checks.stream().filter(StockCheck::isKnown).count();
        long wrong = checks.stream().filter(StockCheck::isWrong).count();
        if (known == 0) {
            return texts.cannotCheck();
        }
        if (wrong == 0) {
            return texts.addsUp();
        }
        return wrong == known ? texts.neverAddsUp() : texts.addsUpSometimes(String.valueOf(wrong), String.valueOf(known));
    }

    private static MetricRow last(List<MetricRow> rows, Predicate<MetricRow> which) {
        return rows.stream().filter(which).reduce((first, second) -> second).orElse(null);
    }

    private static String when(MetricRow row) {
        return Words.within(row.label());
    }

    private static String whole(MetricRow row) {
        return DutchNumbers.whole(row.amount());
    }
}
