package nl.pleegpeil.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;
import org.hibernate.Session;

/**
 * The mistakes that were found in files, with the cell that was wrong: a file with personal data in it was refused, but
 * a cell of it may have been shown as wrong.
 */
@ApplicationScoped
class ImportProblemRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 3;

    private final EntityManager entities;
    private final ImportMessages texts;

    ImportProblemRetention(EntityManager entities, ImportMessages texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "importfouten";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.problemsName(), texts.problemsData(), texts.problemsGround(), texts.problemsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("import_problem");
    }

    @Override
    public Overdue overdue(Due due) {
        Tuple row = entities.unwrap(Session.class).createNativeQuery("""
                select
                    count(*) as how_many,
                    min(run.started_at) as oldest,
                    max(run.started_at) as newest
                from import_problem problem
                join import_run run on run.id = problem.run_id
                where run.started_at < :before""", Tuple.class)
                .addScalar("how_many", Long.class).addScalar("oldest", Instant.class).addScalar("newest", Instant.class)
                .setParameter("before", due.before()).getSingleResult();
        return new Overdue(row.get("how_many", Long.class), row.get("oldest", Instant.class), row.get("newest", Instant.class));
    }

    @Override
    public long erase(Due due, int most) {
        // By run, the oldest first; one run has few, because only its first problems are listed.
        List<?> runs = entities.createNativeQuery("""
                select run.id
                from import_run run
                where run.started_at < :before
                    and exists (select 1 from import_problem problem where problem.run_id = run.id)
                order by run.started_at, run.id""", Long.class).setParameter("before", due.before()).setMaxResults(most).getResultList();
        long erased = 0;
        for (Object run : runs) {
            if (erased >= most) {
                break;
            }
            erased += entities.createNativeQuery("delete from import_problem where run_id = :run").setParameter("run", run).executeUpdate();
        }
        return erased;
    }
}
