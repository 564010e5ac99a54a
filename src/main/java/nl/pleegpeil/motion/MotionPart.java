package nl.pleegpeil.motion;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryDocument.Table;
import nl.pleegpeil.summary.SummaryPart;

/** What became of motions and commitments, in a summary. */
@ApplicationScoped
class MotionPart implements SummaryPart {

    private static final int LATE = 80;
    private static final int AWAITED = 30;
    private static final int MOST_ROWS = 12;

    private final MotionRegister register;
    private final MotionTexts texts;
    private final Clock clock;

    MotionPart(MotionRegister register, @Localized("nl") MotionTexts texts, Clock clock) {
        this.register = register;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MOTIES;
    }

    @Override
    public String heading() {
        return texts.partTitle();
    }

    @Override
    public Optional<Content> content(String area, Period period) {
        LocalDate today = LocalDate.now(clock);
        List<RegisteredMotion> motions = register.within(area).stream().filter(motion -> motion.motion().decidedOn.isBefore(today.plusDays(1))).toList();
        if (motions.isEmpty()) {
            return Optional.empty();
        }
        List<RegisteredMotion> awaited = motions.stream().filter(motion -> motion.status().isAwaited()).toList();
        List<RegisteredMotion> late = awaited.stream().filter(motion -> motion.isOverPlanning(today)).toList();
        List<List<String>> rows = motions.stream().limit(MOST_ROWS).map(motion -> List.of(motion.motion().title,
                texts.kind(motion.motion().kind()) + " " + motion.motion().number, DutchDays.inWords(motion.motion().decidedOn), DutchDays.inWords(motion.deadline()),
                texts.status(motion.status()) + (motion.isOverPlanning(today) ? ", " + texts.late() : ""))).toList();
        List<Ask> asks = new ArrayList<>();
        late.stream().findFirst().ifPresent(motion -> asks.add(new Ask(LATE, "moties",
                texts.askLate(capital(texts.kind(motion.motion().kind())), motion.motion().number, motion.motion().title))));
        awaited.stream().findFirst().ifPresent(motion -> asks.add(new Ask(AWAITED, "moties",
                texts.askAwaited(texts.kind(motion.motion().kind()), motion.motion().number, motion.motion().title))));
        return Optional.of(new Content("", sentences(motions.size(), awaited.size(), late.size()), List.of(new Table(texts.caption(),
                List.of(texts.titleColumn(), texts.numberColumn(), texts.dayColumn(), texts.deadlineColumn(), texts.statusColumn()), rows)), asks));
    }

    private List<String> sentences(int all, int awaited, int late) {
        List<String> sentences = new ArrayList<>();
        sentences.add(awaited == 0 ? all == 1 ? texts.partDoneOne() : texts.partDone(all)
                : awaited == 1 ? all == 1 ? texts.partCountOnly() : texts.partCountOne(all) : texts.partCount(awaited, all));
        if (late > 0) {
            sentences.add(late == 1 ? texts.partLateOne() : texts.partLate(late));
        }
        return sentences;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
