package nl.pleegpeil.audit;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.pleegpeil.access.CurrentScope;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Writes down who did what. Lines wait until their transaction is about to commit and are written then, all in one go:
 * the lock on the head of the chain is held for a moment only and always comes after every other lock, so that acts can
 * neither block nor deadlock each other. What is rolled back leaves no line; a line that cannot be written lets its act
 * fail.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Logger LOG = Logger.getLogger("nl.pleegpeil.audit");

    private static final String SERVICE = "Pleegpeil";

    private final CurrentScope current;
    private final ChainStore store;
    private final Chain chain;
    private final HeadFile file;
    private final DataSource dataSource;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;
    /** Whether a line says already that the file had to be made; without it an unwritable file would add one to every act. */
    private final AtomicBoolean saidThatFileIsMade = new AtomicBoolean();

    AuditTrail(CurrentScope current, ChainStore store, Chain chain, HeadFile file, DataSource dataSource,
            EntityManager entities, TransactionSynchronizationRegistry transactions, Clock clock) {
        this.current = current;
        this.store = store;
        this.chain = chain;
        this.file = file;
        this.dataSource = dataSource;
        this.entities = entities;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Writes down what the visitor does, in the transaction of the act. There must be one: an act that changes
     * something and forgets its transaction would be done without its line, or have a line without being done.
     *
     * @param detail short, in Dutch, and without content: counts, codes, choices; never what somebody wrote, nor a name
     */
    @Transactional(TxType.MANDATORY)
    public void record(AuditAct act, Subject subject, String detail) {
        enter(visitor(), act, subject, detail);
    }

    /** The same for somebody else than the visitor: a sign-in, or work that no request does. */
    @Transactional(TxType.MANDATORY)
    public void record(Actor by, AuditAct act, Subject subject, String detail) {
        enter(by, act, subject, detail);
    }

    /**
     * Writes down what the visitor does in a transaction of its own: for reading, and for what is refused and must be
     * known all the same. It is committed when this returns.
     */
    public void recordApart(AuditAct act, Subject subject, String detail) {
        recordApart(visitor(), act, subject, detail);
    }

    /** The same for somebody else than the visitor, such as one whose sign-in failed. */
    public void recordApart(Actor by, AuditAct act, Subject subject, String detail) {
        QuarkusTransaction.requiringNew().run(() -> enter(by, act, subject, detail));
    }

    /**
     * The first line in a database that was put back. A file that says how far the audit was before that stays beside it
     * under another name, and the line's transaction makes a new one.
     *
     * @return where the old file is now
     */
    public Optional<Path> recordRestored(Actor by, Subject subject, String detail) throws IOException {
        Optional<Path> aside = file.setAside(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(clock.instant().atZone(clock.getZone())));
        recordApart(by, AuditAct.RESTORED, subject, detail);
        return aside;
    }

    /**
     * The visitor of the request at hand; without a request it is the service itself. Background work that a request
     * begins takes it along before it begins.
     */
    public Actor visitor() {
        boolean isVisited = Arc.container().requestContext().isActive() && current.isAtHand();
        return isVisited ? Actor.of(current.scope(), current.origin()) : Actor.service(SERVICE);
    }

    private void enter(Actor by, AuditAct act, Subject subject, String detail) {
        Pending pending = (Pending) transactions.getResource(Pending.class);
        if (pending == null) {
            // Opens the session first: it then writes its entities, with their locks, before our turn comes.
            entities.unwrap(Session.class);
            pending = new Pending();
            transactions.putResource(Pending.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
        pending.lines.add(AuditLine.of(clock.instant(), by, act, subject, detail));
    }

    /** The lines of one transaction. */
    private final class Pending implements Synchronization {

        private final List<AuditLine> lines = new ArrayList<>();
        private Head head = Head.BEGIN;
        private boolean mayOverwriteFile;
        private boolean isTheOneThatSaidIt;

        @Override
        public void beforeCompletion() {
            try (Connection connection = dataSource.getConnection()) {
                Head before = store.lockedHead(connection).head();
                HeadFile.Reading reading = file.read();
                mayOverwriteFile = fits(connection, before, reading);
                if (reading.state() == HeadFile.State.ABSENT && saidThatFileIsMade.compareAndSet(false, true)) {
                    isTheOneThatSaidIt = true;
                    if (lines.stream().noneMatch(line -> line.act.equals(AuditAct.HEAD_FILE_MADE.code()))) {
                        lines.add(AuditLine.of(clock.instant(), Actor.service("Pleegpeil"), AuditAct.HEAD_FILE_MADE, Subject.none(), ""));
                    }
                }
                head = store.append(connection, before, lines);
            } catch (SQLException e) {
                throw new IllegalStateException("The audit could not be written; its act is undone", e);
            }
        }

        /** Whether the file tells nothing that this chain denies; otherwise it is evidence, and stays. */
        private boolean fits(Connection connection, Head before, HeadFile.Reading reading) throws SQLException {
            Head witness = reading.head();
            boolean fits = switch (reading.state()) {
                case NOT_KEPT -> false;
                case ABSENT, UNREADABLE -> true;
                case FORGED -> false;
                case SEALED -> witness.equals(before) || witness.count() < before.count() && knows(connection, witness);
            };
            if (!fits && reading.state() != HeadFile.State.NOT_KEPT) {
                LOG.errorf("Het logboek past niet bij %s: dat noemt regel %d. Controleer het logboek; het bestand blijft staan als bewijs.",
                        file.path().orElseThrow(), witness.count());
            }
            return fits;
        }

        private boolean knows(Connection connection, Head witness) throws SQLException {
            var hash = store.hashOf(connection, witness.count());
            if (hash.isPresent()) {
                return hash.get().equals(witness.hash());
            }
            // A file that fell that far behind names a line that retention took.
            return store.segments(connection).stream().anyMatch(segment -> segment.to() > witness.count()
                    || segment.to() == witness.count() && segment.lastHash().equals(witness.hash()));
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                if (isTheOneThatSaidIt) {
                    // Its line went with the rest; the next act says it.
                    saidThatFileIsMade.set(false);
                }
                return;
            }
            LOG.infof("Logboek tot en met regel %d, %s, zegel %s", head.count(), head.hash(), chain.seal(head));
            if (mayOverwriteFile && file.write(head)) {
                saidThatFileIsMade.set(false);
            }
        }
    }
}
