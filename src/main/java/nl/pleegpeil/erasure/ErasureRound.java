package nl.pleegpeil.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.erasure.RetentionClasses.RetentionClass;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.shared.TimeSource;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Erases what is past its term, every night and on request. A row is locked for as long as a round lasts, so that of
 * two instances one does the work; what it erases it commits piece by piece, each with its line in the register, so
 * that a kill halfway loses neither data that should stay nor the proof of what went.
 */
@ApplicationScoped
public class ErasureRound {

    private static final Logger LOG = Logger.getLogger(ErasureRound.class);
    private static final int AT_A_TIME = 5000;
    private static final int LONGEST_SECONDS = (int) Duration.ofHours(4).toSeconds();

    /** What a round would do to a class now. */
    public record Forecast(RetentionClass what, Overdue overdue, boolean isHeld, Set<String> heldAreas) {

        /** How much a round would erase. */
        public long count() {
            return isHeld ? 0 : overdue.count();
        }
    }

    /**
     * What became of a round.
     *
     * @param failed codes of classes that could not be erased; the log says why
     */
    public record Outcome(long round, long erased, List<String> failed) {
    }

    private final RetentionClasses classes;
    private final Register register;
    private final AuditTrail trail;
    private final EntityManager entities;
    private final Clock clock;

    ErasureRound(RetentionClasses classes, Register register, AuditTrail trail, EntityManager entities, Clock clock) {
        this.classes = classes;
        this.register = register;
        this.trail = trail;
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(identity = "bewaartermijnen", cron = "{pleegpeil.retention-cron}", timeZone = "Europe/Amsterdam",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNight() {
        run(Actor.service("nachtelijke ronde"), true);
    }

    /** The trial: what a round would erase now. Nothing is changed. */
    public List<Forecast> forecast() {
        return forecast(clock.instant());
    }

    /** What a round at that moment would erase of what is there now. */
    List<Forecast> forecast(Instant moment) {
        return QuarkusTransaction.joiningExisting().call(() -> classes.all().stream().map(what -> forecast(what, moment)).toList());
    }

    /** The day of the last round that came to its end, by night or on request; empty: there was none yet. */
    Optional<LocalDate> lastDoneOn() {
        return QuarkusTransaction.joiningExisting().call(() -> Optional.ofNullable(entities.unwrap(Session.class)
                .createNativeQuery("select done_on from erasure_round where id = 1", LocalDate.class).getSingleResultOrNull()));
    }

    private Forecast forecast(RetentionClass what, Instant now) {
        Due due = due(what, now);
        return new Forecast(what, what.rule().overdue(due), isHeld(what), due.keptAreas());
    }

    private static boolean isHeld(RetentionClass what) {
        return LegalHold.on(what.code()).stream().anyMatch(hold -> hold.areaCode == null || !what.rule().knowsAreas());
    }

    private static Due due(RetentionClass what, Instant now) {
        Set<String> kept = what.rule().knowsAreas() ? LegalHold.on(what.code()).stream().map(hold -> hold.areaCode)
                .filter(code -> code != null).collect(Collectors.toSet()) : Set.of();
        return new Due(what.term().endedBefore(now), kept);
    }

    /** Carries out a round now; empty when one is under way already. */
    public Optional<Outcome> run(Actor by) {
        return run(by, false);
    }

    /** @param onceADay does nothing when a round was done today: the other instance was first */
    Optional<Outcome> run(Actor by, boolean onceADay) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            List<Tuple> free = entities.unwrap(Session.class).createNativeQuery(
                    "select round, done_on from erasure_round where id = 1 for update skip locked", Tuple.class)
                    .addScalar("round", Long.class).addScalar("done_on", LocalDate.class).getResultList();
            LocalDate today = LocalDate.ofInstant(clock.instant(), TimeSource.NETHERLANDS);
            if (free.isEmpty()) {
                return Optional.empty();
            }
            Tuple state = free.get(0);
            if (onceADay && today.equals(state.get("done_on", LocalDate.class))) {
                return Optional.empty();
            }
            return Optional.of(round(by, state.get("round", Long.class) + 1, today));
        });
    }

    private Outcome round(Actor by, long round, LocalDate today) {
        long erased = 0;
        List<String> failed = new ArrayList<>();
        for (RetentionClass what : classes.all()) {
            try {
                erased += eraseAll(what, round);
            } catch (RuntimeException failure) {
                // One class that cannot go must not keep the others.
                LOG.errorf(failure, "Retention class %s could not be erased", what.code());
                failed.add(what.code());
            }
        }
        entities.createNativeQuery("update erasure_round set round = :round, done_on = :today where id = 1")
                .setParameter("round", round).setParameter("today", today).executeUpdate();
        trail.record(by, AuditAct.RETENTION_RUN, Subject.of("ronde", round),
                erased + " gewist" + (failed.isEmpty() ? "" : "; niet gelukt: " + String.join(", ", failed)));
        return new Outcome(round, erased, failed);
    }

    private long eraseAll(RetentionClass what, long round) {
        long erased = 0;
        long piece;
        do {
            piece = QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> erase(what, round));
            erased += piece;
        } while (piece >= AT_A_TIME);
        return erased;
    }

    private long erase(RetentionClass what, long round) {
        if (isHeld(what)) {
            return 0;
        }
        Due due = due(what, clock.instant());
        Overdue overdue = what.rule().overdue(due);
        if (overdue.count() == 0) {
            return 0;
        }
        long erased = what.rule().erase(due, AT_A_TIME);
        if (erased > 0) {
            register.enter(round, what, due, overdue, erased);
        }
        return erased;
    }
}
