package nl.pleegpeil.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** The import history: which file came when and what became of it. The figures themselves stay. */
@ApplicationScoped
class ImportRunRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 24;

    private final EntityManager entities;
    private final ImportMessages texts;

    ImportRunRetention(EntityManager entities, ImportMessages texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "imports";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.runsName(), texts.runsData(), texts.runsGround(), texts.runsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("import_run");
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.of(ImportRun.startedBefore(due.before()));
    }

    @Override
    public long erase(Due due, int most) {
        var old = ImportRun.oldestBefore(due.before(), most);
        old.forEach(run -> {
            entities.createNativeQuery("delete from import_problem where run_id = :run").setParameter("run", run.id).executeUpdate();
            entities.createNativeQuery("delete from import_code_count where run_id = :run").setParameter("run", run.id).executeUpdate();
            run.delete();
        });
        return old.size();
    }
}
