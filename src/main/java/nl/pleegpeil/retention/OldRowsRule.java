package nl.pleegpeil.retention;

import java.util.Set;

/** A retention class of rows that go as a whole once they are old, and of which nothing has to stay. */
public abstract class OldRowsRule implements RetentionRule {

    private final String code;
    private final Term usualTerm;
    private final String table;
    private final OldRows rows;
    private final RetentionWords words;

    /** @param table the one that holds the rows */
    protected OldRowsRule(String code, Term usualTerm, String table, OldRows rows, RetentionWords words) {
        this.code = code;
        this.usualTerm = usualTerm;
        this.table = table;
        this.rows = rows;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Term usualTerm() {
        return usualTerm;
    }

    @Override
    public RetentionWords words() {
        return words;
    }

    @Override
    public Set<String> tables() {
        return Set.of(table);
    }

    @Override
    public Overdue overdue(Due due) {
        return rows.overdue(due);
    }

    @Override
    public long erase(Due due, int most) {
        return rows.erase(due, most);
    }
}
