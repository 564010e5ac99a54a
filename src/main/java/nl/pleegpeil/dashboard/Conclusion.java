package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.pleegpeil.metric.MetricResult;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.Grain;

/** Says by rule what follows from figures: which period, which direction, how sure. Claims nothing the interval does not carry. */
@ApplicationScoped
class Conclusion {

    private static final String BELOW = "BELOW";
    private static final String ABOVE = "ABOVE";
    // The further figures of what people answered: how many did where the figure is of those asked, and how many were asked.
    private static final String ANSWERS = "answers";
    private static final String INVITED = "invited";

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
            if (BELOW.equals(firm.verdict())) {
                return texts.belowAndAgain(when(firm), whole(firm), when(newest));
            }
            return firm.amount() == null ? texts.aboveAndAgainNobodyStopped(when(firm), DutchNumbers.whole(firm.numerator()), when(newest))
                    : texts.aboveAndAgain(when(firm), whole(firm), when(newest));
        }
        return firm(firm) + " " + likely(newest);
    }

    private String firm(MetricRow row) {
        return switch (row.status()) {
            case "NO_EVENTS" -> texts.nobody(when(row));
            case "NO_LEAVERS" -> texts.nobodyStopped(when(row), RowWords.aboutNumerator(row), DutchNumbers.whole(row.numerator()));
            case "NO_STARTERS" -> texts.nobodyStarted(when(row), RowWords.aboutDenominator(row), DutchNumbers.whole(row.denominator()));
            default -> BELOW.equals(row.verdict()) ? texts.below(when(row), whole(row))
                    : ABOVE.equals(row.verdict()) ? texts.above(when(row), whole(row))
                    : texts.undetermined(when(row), DutchNumbers.range(row.lower(), row.upper(), 0));
        };
    }

    private String likely(MetricRow row) {
        if (BELOW.equals(row.verdict())) {
            return texts.likelyBelow(when(row), whole(row));
        }
        if (!ABOVE.equals(row.verdict())) {
            return firm(row);
        }
        // Where nobody stopped there is no ratio, and still more began than stopped.
        return row.amount() == null ? texts.likelyAboveNobodyStopped(when(row), RowWords.spokenNumerator(row))
                : texts.likelyAbove(when(row), whole(row));
    }

    private String unknown(MetricRow row) {
        if (row.numerator() != null) {
            return texts.stoppedUnknown(when(row));
        }
        return row.denominator() != null ? texts.startedUnknown(when(row)) : texts.bothUnknown(when(row));
    }

    /** The answer to the reader's question on top of a page: at most three sentences, doubt included. */
    String answer(List<MetricRow> rows, String area, Grain per) {
        MetricRow newest = RowWords.newest(rows);
        if (newest == null) {
            return rows.stream().anyMatch(MetricRow::hidden) ? texts.answerHidden(area) : texts.answerUnknown(area, per.code());
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
        boolean isRatio = newest.amount() != null && !newest.status().equals("NO_STARTERS");
        sentences.add(isRatio ? texts.answerPer100(when(newest), area, shaky ? RowWords.ABOUT : "", whole(newest)) : firm(newest));
        if (isRatio && (newest.verdict() == null || newest.verdict().equals("UNDETERMINED"))) {
            sentences.add(texts.answerMargin(DutchNumbers.range(newest.lower(), newest.upper(), 0)));
        }
        if (shaky) {
            sentences.add(doubt(newest, RowWords.newestFirm(rows)));
        }
        return String.join(" ", sentences);
    }

    /** Why the newest figure is not firm, and which one is. */
    private String doubt(MetricRow newest, MetricRow firm) {
        boolean isAlone = firm == null || firm.amount() == null;
        if (RowWords.isContested(newest)) {
            return isAlone ? texts.answerDispute() : texts.answerDisputeBut(when(firm), whole(firm));
        }
        return isAlone ? texts.answerDerived() : texts.answerDerivedBut(when(firm), whole(firm));
    }

    /** Of what happened beside what was wanted. */
    String ofGoal(List<MetricRow> rows) {
        MetricRow newest = RowWords.newest(rows);
        return newest == null || newest.numerator() == null ? texts.noFigure()
                : texts.againstGoal(when(newest), Words.count(newest.numerator()), Words.count(newest.denominator()));
    }

    /** Of a count, a percentage or a value over time. */
    String ofAmount(List<MetricRow> rows, int places, String unit) {
        MetricRow newest = RowWords.newest(rows);
        if (newest == null || newest.amount() == null) {
            return rows.stream().anyMatch(MetricRow::hidden) ? texts.hidden() : texts.noFigure();
        }
        String amount = DutchNumbers.decimals(newest.amount(), places);
        String sure = (RowWords.isShaky(newest) ? RowWords.ABOUT : "") + RowWords.withUnit(amount, unit);
        if (newest.lower() == null || newest.upper() == null) {
            return texts.amount(when(newest), sure);
        }
        String range = RowWords.withUnit(DutchNumbers.range(newest.lower(), newest.upper(), places), unit);
        String counted = counted(newest);
        return counted.isEmpty() ? texts.amountWithin(when(newest), sure, range) : texts.amountOf(when(newest), sure, range, counted);
    }

    /** Of how many answers the row is, in words; "" where it is not about answers. */
    String counted(MetricRow row) {
        Double answers = row.measures().get(ANSWERS);
        if (answers != null && row.denominator() != null) {
            return texts.answersOf(DutchNumbers.whole(answers), DutchNumbers.whole(row.denominator()));
        }
        return row.n() != null && row.measures().containsKey(INVITED) ? texts.answers(DutchNumbers.whole(row.n())) : "";
    }

    /** Of new and stopped side by side; rows of the ratio hold both counts. */
    String ofBoth(List<MetricRow> rows) {
        MetricRow newest = RowWords.newest(rows);
        if (newest != null) {
            String sentence = newest.numerator() == 0 && newest.denominator() == 0 ? texts.nobody(when(newest))
                    : texts.both(when(newest), texts.begun(RowWords.aboutNumerator(newest), DutchNumbers.whole(newest.numerator())),
                            texts.ended(RowWords.aboutDenominator(newest), DutchNumbers.whole(newest.denominator())));
            return (sentence + " " + contested(newest)).strip();
        }
        MetricRow started = last(rows, row -> row.numerator() != null);
        MetricRow stopped = last(rows, row -> row.denominator() != null);
        if (started == null && stopped == null) {
            return rows.stream().anyMatch(MetricRow::hidden) ? texts.hidden() : texts.noFigure();
        }
        return started != null
                ? texts.onlyStarted(when(started), texts.begun(RowWords.aboutNumerator(started), DutchNumbers.whole(started.numerator())))
                : texts.onlyStopped(when(stopped), texts.endedAlone(RowWords.aboutDenominator(stopped), DutchNumbers.whole(stopped.denominator())));
    }

    private String contested(MetricRow row) {
        if (RowWords.isContestedNumerator(row)) {
            return RowWords.isContestedDenominator(row) ? texts.bothContested() : texts.firstContested();
        }
        return RowWords.isContestedDenominator(row) ? texts.lastContested() : "";
    }

    /** Of kin and recruited households in one period. */
    String ofKinds(MetricRow kin, MetricRow recruited) {
        boolean kinShort = BELOW.equals(kin.verdict());
        boolean recruitedShort = BELOW.equals(recruited.verdict());
        String period = Words.within(kin.label());
        String likely = RowWords.isShaky(kin) || RowWords.isShaky(recruited) ? RowWords.LIKELY : "";
        if (kinShort && recruitedShort) {
            return texts.bothKindsShort(period, likely);
        }
        if (kinShort) {
            return texts.kinShort(period, likely);
        }
        return recruitedShort ? texts.recruitedShort(period, likely) : texts.noKindShort(period);
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
