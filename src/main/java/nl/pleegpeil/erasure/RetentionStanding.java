package nl.pleegpeil.erasure;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.Standing;
import nl.pleegpeil.attention.Standing.Grade;
import nl.pleegpeil.attention.StandingSource;
import nl.pleegpeil.erasure.ErasureRound.Forecast;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.DutchNumbers;

/** Whether everything went that had to go, and what somebody still has to look at. */
@ApplicationScoped
class RetentionStanding implements StandingSource {

    private static final String PAGE = "/bewaartermijnen";
    /** A round comes every night; what is past its term for longer than this was passed over. */
    private static final int PATIENCE_DAYS = 2;

    private final ErasureRound round;
    private final ErasureTexts texts;
    private final Clock clock;

    RetentionStanding(ErasureRound round, @Localized("nl") ErasureTexts texts, Clock clock) {
        this.round = round;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Standing> standings(Scope scope, LocalDate today) {
        if (!scope.may(Right.MANAGE_RETENTION)) {
            return List.of();
        }
        List<Standing> standings = new ArrayList<>(List.of(lastRound(today)));
        List<Forecast> past = round.forecast(today.minusDays(PATIENCE_DAYS).atTime(LocalTime.MIDNIGHT).atZone(clock.getZone()).toInstant());
        String left = named(past, forecast -> !forecast.isHeld() && forecast.count() > 0);
        standings.add(left.isEmpty() ? new Standing(Grade.GOOD, texts.standingTerms(), texts.nothingLeft(), PAGE)
                : new Standing(Grade.WRONG, texts.standingTerms(), texts.leftBehind(left), PAGE));
        String held = named(past, forecast -> forecast.isHeld() && forecast.overdue().count() > 0);
        List<LegalHold> holds = LegalHold.inForce();
        if (!holds.isEmpty()) {
            standings.add(new Standing(Grade.MIND, texts.standingHolds(),
                    texts.heldNow(holds.size(), DutchDays.dayInWords(holds.get(holds.size() - 1).placedAt), held), PAGE));
        }
        FreeText.Waiting waiting = FreeText.waitingForReview();
        standings.add(waiting.count() == 0 ? new Standing(Grade.GOOD, texts.standingTexts(), texts.noReview(), "")
                : new Standing(Grade.MIND, texts.standingTexts(), texts.review((int) waiting.count(), DutchDays.inWords(waiting.oldest())), ""));
        return standings;
    }

    private Standing lastRound(LocalDate today) {
        Optional<LocalDate> last = round.lastDoneOn();
        // On the day of installing there was none, and that is as it should be.
        return last.map(day -> {
            boolean isLate = day.isBefore(today.minusDays(PATIENCE_DAYS));
            return new Standing(isLate ? Grade.WRONG : Grade.GOOD, texts.standingRound(), texts.lastRound(DutchDays.inWords(day), isLate), PAGE);
        }).orElseGet(() -> new Standing(Grade.MIND, texts.standingRound(), texts.noRoundYet(), PAGE));
    }

    private static String named(List<Forecast> forecasts, Predicate<Forecast> which) {
        return forecasts.stream().filter(which).map(forecast -> forecast.what().rule().words().name() + " ("
                + DutchNumbers.whole(forecast.overdue().count()) + ")").collect(Collectors.joining(", "));
    }
}
