package nl.pleegpeil.summary;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.pleegpeil.metric.MetricRow;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FigureStatus;
import nl.pleegpeil.summary.SummaryFigure.Kind;

/** Says by rule what a figure is, what it is compared with, how sure it is and what it does not say. */
@ApplicationScoped
class FigureSentences {

    private static final double EVEN = 100;

    private final SummaryTexts texts;

    FigureSentences(@Localized("nl") SummaryTexts texts) {
        this.texts = texts;
    }

    /** All that is said of a figure, in order. */
    List<String> of(Facts facts) {
        List<String> sentences = new ArrayList<>(List.of(what(facts)));
        if (facts.isInCatalogue() && !facts.isHidden()) {
            sentences.add(comparedWith(facts));
            if (tells(facts.now())) {
                sentences.add(howSure(facts));
                sentences.add(notSaid(facts.figure()));
            }
        }
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** The figure itself. */
    String what(Facts facts) {
        MetricRow now = facts.now();
        String year = String.valueOf(facts.year());
        if (now == null) {
            return texts.notRecorded(texts.figureName(facts.figure()));
        }
        if (now.hidden()) {
            return texts.hidden(texts.figureName(facts.figure()), facts.called(), year);
        }
        if (!tells(now)) {
            return texts.unknown(texts.figureName(facts.figure()), facts.called(), year);
        }
        return switch (facts.figure().kind()) {
            case RATIO -> ratio(now, facts.called(), year);
            case COUNT -> count(facts.figure(), now, facts.called(), year);
            case PERCENTAGE -> percentage(facts.figure(), now, facts.called(), year);
            case MEAN -> texts.mean(facts.called(), year, number(now.amount(), 1));
        };
    }

    /** Whether there is anything to tell: a figure, or counts without one because nobody stopped. */
    private static boolean tells(MetricRow row) {
        return !row.hidden() && (row.amount() != null || row.numerator() != null && row.denominator() != null && !row.status().equals(MetricRow.NO_DATA));
    }

    private String ratio(MetricRow row, String called, String year) {
        double started = row.numerator() == null ? 0 : row.numerator();
        double stopped = row.denominator() == null ? 0 : row.denominator();
        return switch (row.status()) {
            case "NO_EVENTS" -> texts.ratioNobody(year, called);
            case "NO_LEAVERS" -> started == 1 ? texts.ratioNobodyStoppedOne(year, called) : texts.ratioNobodyStopped(year, called, number(started, 0));
            case "NO_STARTERS" -> stopped == 1 ? texts.ratioNobodyStartedOne(year, called) : texts.ratioNobodyStarted(year, called, number(stopped, 0));
            default -> row.amount() == EVEN ? texts.ratioEven(year, called) : texts.ratio(year, called, about(row) + per100(row.amount()));
        };
    }

    private String count(SummaryFigure figure, MetricRow row, String called, String year) {
        boolean stopped = figure == SummaryFigure.STOPPED;
        long rounded = Math.round(row.amount());
        if (rounded == 0) {
            return stopped ? texts.stoppedNone(year, called) : texts.startedNone(year, called);
        }
        if (rounded == 1) {
            return stopped ? texts.stoppedOne(year, called) : texts.startedOne(year, called);
        }
        String number = about(row) + number(row.amount(), 0);
        return stopped ? texts.stoppedMany(year, called, number) : texts.startedMany(year, called, number);
    }

    private String percentage(SummaryFigure figure, MetricRow row, String called, String year) {
        String share = trimmed(row.amount(), figure.places());
        if (figure == SummaryFigure.AVOIDABLE) {
            return row.amount() == 0 ? texts.avoidableNone(year, called)
                    : row.amount() == EVEN ? texts.avoidableAll(year, called) : texts.avoidable(year, called, share);
        }
        return row.amount() == 0 ? texts.churnNone(year, called)
                : row.amount() == EVEN ? texts.churnAll(year, called)
                : share.equals("1") ? texts.churnOne(called, year) : texts.churn(called, year, share);
    }

    /** What it is compared with: the year before, then region and country; counts never with a larger area. */
    String comparedWith(Facts facts) {
        List<String> parts = new ArrayList<>();
        if (Facts.isKnown(facts.before())) {
            parts.add(facts.figure().kind() == Kind.COUNT ? before(facts.before()) : texts.before(shown(facts.figure(), facts.before())));
        } else {
            parts.add(facts.before() != null && facts.before().hidden() ? texts.beforeHidden() : texts.beforeUnknown());
        }
        if (facts.figure().kind() == Kind.COUNT) {
            if (facts.region() != null || facts.country() != null) {
                parts.add(texts.countsNotCompared());
            }
        } else {
            boolean region = Facts.isKnown(facts.region());
            boolean country = Facts.isKnown(facts.country());
            if (region && country) {
                parts.add(texts.regionAndCountry(facts.regionCalled(), shown(facts.figure(), facts.region()), shown(facts.figure(), facts.country())));
            } else if (region) {
                parts.add(texts.onlyRegion(facts.regionCalled(), shown(facts.figure(), facts.region())));
            } else if (country) {
                parts.add(texts.onlyCountry(shown(facts.figure(), facts.country())));
            } else if (facts.region() != null || facts.country() != null) {
                parts.add(texts.nothingToCompare());
            }
        }
        return String.join(" ", parts);
    }

    private String before(MetricRow row) {
        long rounded = Math.round(row.amount());
        return rounded == 0 ? texts.beforeNone() : rounded == 1 ? texts.beforeOne() : texts.beforeMany(number(row.amount(), 0));
    }

    /** How sure it is: the margin, and whatever the margin does not know. */
    String howSure(Facts facts) {
        MetricRow row = facts.now();
        List<String> parts = new ArrayList<>();
        boolean hasMargin = row.lower() != null && row.upper() != null;
        if (facts.figure().kind() == Kind.RATIO) {
            if (hasMargin) {
                String margin = DutchNumbers.range(row.lower(), row.upper(), 0);
                parts.add("BELOW".equals(row.verdict()) ? texts.sureBelow(margin) : "ABOVE".equals(row.verdict()) ? texts.sureAbove(margin) : texts.unsure(margin));
            } else {
                parts.add(texts.noMargin());
            }
        } else if (hasMargin) {
            parts.add(texts.margin(DutchNumbers.range(row.lower(), row.upper(), facts.figure().places())));
        }
        Collection<String> quality = row.quality().values();
        if (quality.contains(FigureStatus.CONTESTED.code())) {
            parts.add(hasMargin ? texts.contestedBeside() : texts.contested());
        } else if (quality.contains(FigureStatus.DERIVED.code())) {
            parts.add(texts.derived());
        } else if (quality.contains(FigureStatus.PROVISIONAL.code())) {
            parts.add(texts.provisional());
        } else if (parts.isEmpty()) {
            parts.add(texts.counted());
        }
        return String.join(" ", parts);
    }

    private String notSaid(SummaryFigure figure) {
        return texts.notSaid(figure);
    }

    /** One or two words beside the figure. */
    String verdict(Facts facts) {
        MetricRow row = facts.now();
        if (row == null) {
            return texts.verdictNotRecorded();
        }
        if (row.hidden()) {
            return texts.verdictHidden();
        }
        if (!tells(row)) {
            return texts.verdictUnknown();
        }
        if (facts.figure().kind() != Kind.RATIO) {
            return facts.before() == null || !Facts.isKnown(facts.before()) ? texts.verdictNone() : changed(row.amount(), facts.before().amount());
        }
        boolean isShaky = row.quality().containsValue(FigureStatus.CONTESTED.code());
        return "BELOW".equals(row.verdict()) ? isShaky ? texts.verdictLikelyShrinks() : texts.verdictShrinks()
                : "ABOVE".equals(row.verdict()) ? isShaky ? texts.verdictLikelyGrows() : texts.verdictGrows() : texts.verdictUnsure();
    }

    private String changed(double now, double before) {
        return now > before ? texts.verdictHigher() : now < before ? texts.verdictLower() : texts.verdictSame();
    }

    /** As it stands in a table. */
    String shown(SummaryFigure figure, MetricRow row) {
        if (row == null) {
            return texts.cellNotRecorded();
        }
        if (row.hidden()) {
            return texts.cellHidden();
        }
        if (row.amount() == null) {
            return tells(row) ? texts.cellUndefined() : texts.cellUnknown();
        }
        return about(row) + (figure.kind() == Kind.RATIO ? per100(row.amount()) : figure.kind() == Kind.PERCENTAGE ? trimmed(row.amount(), figure.places())
                : number(row.amount(), figure.places()));
    }

    /** Whole; but what is nearly 100 and is not would read as even. */
    private static String per100(double amount) {
        return Math.round(amount) == EVEN && amount != EVEN ? number(amount, Math.abs(amount - EVEN) < 0.05 ? 2 : 1) : number(amount, 0);
    }

    private static String trimmed(double amount, int places) {
        String written = number(amount, places);
        return written.endsWith(",0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String number(double amount, int places) {
        return DutchNumbers.decimals(amount, places);
    }

    private String about(MetricRow row) {
        return row.quality().containsValue(FigureStatus.DERIVED.code()) ? texts.about() + " " : "";
    }
}
