package nl.pleegpeil.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.pleegpeil.guard.Guard;
import org.hibernate.Session;

/** Writes what becomes of imports; all but the ending of a successful one in transactions of their own. */
@ApplicationScoped
public class ImportHistory {

    private static final int LONGEST_FILE_NAME = 200;

    private final EntityManager entities;
    private final Clock clock;

    ImportHistory(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Enters a run, and gives its id. */
    @Transactional(TxType.REQUIRES_NEW)
    public long begin(ImportJob job, String sha256, long size) {
        ImportRun run = new ImportRun();
        run.kind = job.kind();
        run.fileName = baseName(job.fileName());
        run.sha256 = sha256;
        run.sizeBytes = size;
        run.uploadId = job.uploadId();
        run.startedBy = job.sender().account().orElse(null);
        run.trial = job.trial();
        run.skipsBadRows = job.skipsBadRows();
        run.status = RunStatus.BEZIG.code();
        run.startedAt = clock.instant();
        run.heartbeat = run.startedAt;
        run.persist();
        return run.id;
    }

    private static String baseName(String fileName) {
        String base = Guard.masked(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return base.length() <= LONGEST_FILE_NAME ? base : base.substring(0, LONGEST_FILE_NAME);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void beat(long runId, long rows, long bytesRead) {
        ImportRun.update("heartbeat = ?1, rowCount = ?2, bytesRead = ?3 where id = ?4 and status = ?5",
                clock.instant(), rows, bytesRead, runId, RunStatus.BEZIG.code());
    }

    /** In the transaction of the figures, so that figures and history say the same whenever the service is killed. */
    @Transactional(TxType.MANDATORY)
    void succeedWithFigures(ImportAnswer answer, String ground) {
        end(answer, RunStatus.GELUKT);
        ImportRun.update("ground = ?1 where id = ?2", ground, answer.runId());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void endWithoutFigures(ImportAnswer answer) {
        end(answer, answer.refused() ? RunStatus.GEWEIGERD : RunStatus.GELUKT);
    }

    /** The run failed or was killed on the way; nothing of it is stored. */
    @Transactional(TxType.REQUIRES_NEW)
    public void breakOff(long runId) {
        ImportRun.update("status = ?1, finishedAt = ?2 where id = ?3", RunStatus.AFGEBROKEN.code(), clock.instant(), runId);
    }

    /**
     * After a kill a run still claims to be busy. An H2 file has one instance at a time, so at its start no run can be
     * alive; elsewhere another instance may be at work, and only silence tells.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void breakOffOrphans() {
        boolean alone = entities.unwrap(Session.class).doReturningWork(
                connection -> connection.getMetaData().getURL().startsWith("jdbc:h2:file:"));
        if (alone) {
            ImportRun.update("status = ?1, finishedAt = ?2 where status = ?3", RunStatus.AFGEBROKEN.code(), clock.instant(),
                    RunStatus.BEZIG.code());
        }
    }

    /** Whether these bytes were taken in as this kind before. */
    @Transactional
    boolean tookIn(String kind, String sha256) {
        return ImportRun.tookIn(kind, sha256);
    }

    /** Whether the bytes of this run were taken in before: for kinds of which no row has a key. */
    @Transactional
    public boolean isRepeated(long runId) {
        return ImportRun.<ImportRun>findByIdOptional(runId).filter(run -> ImportRun.tookIn(run.kind, run.sha256)).isPresent();
    }

    /** The runs of which the name of the file, or what was said of a cell, fits; for leaving the example. */
    @Transactional(TxType.MANDATORY)
    public List<Long> naming(Predicate<String> fits) {
        Set<Long> runs = new TreeSet<>();
        ImportRun.<ImportRun>streamAll().filter(run -> fits.test(run.fileName)).forEach(run -> runs.add(run.id));
        problemsWhere(fits).forEach(problem -> runs.add(problem.run));
        return List.copyOf(runs);
    }

    /** Removes runs with their problems; how many runs. Figures that came with them are for their own rooms. */
    @Transactional(TxType.MANDATORY)
    public int forget(Collection<Long> runs) {
        if (runs.isEmpty()) {
            return 0;
        }
        for (String table : List.of("import_problem", "import_code_count", "import_seen")) {
            entities.createNativeQuery("delete from " + table + " where run_id in :runs").setParameter("runs", runs).executeUpdate();
        }
        return (int) ImportRun.delete("id in ?1", runs);
    }

    /** Removes the runs that these accounts began; how many. */
    @Transactional(TxType.MANDATORY)
    public int forgetStartedBy(Collection<Long> accounts) {
        return accounts.isEmpty() ? 0 : forget(ImportRun.<ImportRun>find("startedBy in ?1", accounts).stream().map(run -> run.id).toList());
    }

    /** Removes the problems that fit, and the names of files that do, from runs that stay; how many problems. */
    @Transactional(TxType.MANDATORY)
    public int forgetWhere(Predicate<String> fits) {
        ImportRun.<ImportRun>streamAll().filter(run -> fits.test(run.fileName)).forEach(run -> run.fileName = "");
        List<ProblemPlace> problems = problemsWhere(fits);
        problems.forEach(problem -> entities.createNativeQuery("delete from import_problem where run_id = :run and ordinal = :ordinal")
                .setParameter("run", problem.run).setParameter("ordinal", problem.ordinal).executeUpdate());
        return problems.size();
    }

    private record ProblemPlace(long run, int ordinal) {
    }

    private List<ProblemPlace> problemsWhere(Predicate<String> fits) {
        List<ProblemPlace> places = new ArrayList<>();
        for (Object found : entities.createNativeQuery("select run_id, ordinal, message, cell from import_problem", Tuple.class).getResultList()) {
            Tuple row = (Tuple) found;
            if (fits.test(row.get("message", String.class)) || fits.test(row.get("cell", String.class))) {
                places.add(new ProblemPlace(((Number) row.get("run_id")).longValue(), ((Number) row.get("ordinal")).intValue()));
            }
        }
        return places;
    }

    private void end(ImportAnswer answer, RunStatus status) {
        Instant now = clock.instant();
        ImportRun.update("status = ?1, finishedAt = ?2, heartbeat = ?2, rowCount = ?3, accepted = ?4, unchanged = ?5,"
                + " rejected = ?6, problemCount = ?7, bytesRead = sizeBytes where id = ?8",
                status.code(), now, answer.rows(), answer.accepted(), answer.unchanged(), answer.rejected(),
                answer.problemsTotal(), answer.runId());
        answer.codes().forEach((code, amount) -> entities.createNativeQuery(
                "insert into import_code_count (run_id, code, amount) values (:run, :code, :amount)")
                .setParameter("run", answer.runId()).setParameter("code", code).setParameter("amount", amount).executeUpdate());
        int ordinal = 0;
        for (ImportProblem problem : answer.problems()) {
            entities.createNativeQuery("""
                    insert into import_problem (run_id, ordinal, line, column_name, code, message, cell)
                    values (:run, :ordinal, :line, :column, :code, :message, :cell)""")
                    .setParameter("run", answer.runId())
                    .setParameter("ordinal", ordinal++)
                    .setParameter("line", problem.line())
                    .setParameter("column", problem.column())
                    .setParameter("code", problem.code().name())
                    .setParameter("message", problem.message())
                    .setParameter("cell", problem.value())
                    .executeUpdate();
        }
    }

    /** How many problems a run had of each code, listed or not, by code. */
    @Transactional(TxType.SUPPORTS)
    public Map<ProblemCode, Long> codesOf(long runId) {
        Map<ProblemCode, Long> codes = new EnumMap<>(ProblemCode.class);
        for (Object found : entities.createNativeQuery("select code, amount from import_code_count where run_id = :run", Tuple.class)
                .setParameter("run", runId).getResultList()) {
            Tuple row = (Tuple) found;
            codes.put(ProblemCode.valueOf(row.get("code", String.class)), ((Number) row.get("amount")).longValue());
        }
        return codes;
    }

    /** The listed problems of a run, by line. */
    @Transactional(TxType.SUPPORTS)
    public List<ImportProblem> problemsOf(long runId) {
        List<ImportProblem> problems = new ArrayList<>();
        for (Object found : entities.createNativeQuery(
                "select line, column_name, code, message, cell from import_problem where run_id = :run order by ordinal",
                Tuple.class).setParameter("run", runId).getResultList()) {
            Tuple row = (Tuple) found;
            problems.add(new ImportProblem(((Number) row.get("line")).longValue(), row.get("column_name", String.class),
                    ProblemCode.valueOf(row.get("code", String.class)), row.get("message", String.class),
                    row.get("cell", String.class)));
        }
        return problems;
    }
}
