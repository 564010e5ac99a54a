package nl.pleegpeil.database;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** PostgreSQL's dialect, in the words that H2 understands as well. */
public class PostgresAndH2Dialect extends PostgreSQLDialect {

    // The oldest PostgreSQL that is supported; H2 has no version of its own here.
    private static final DatabaseVersion OLDEST = DatabaseVersion.make(15);

    public PostgresAndH2Dialect() {
        super(OLDEST);
    }

    public PostgresAndH2Dialect(DialectResolutionInfo info) {
        super(OLDEST);
    }

    // H2 knows no "for no key update of alias".

    @Override
    public String getForUpdateString() {
        return " for update";
    }

    @Override
    public String getForUpdateString(String aliases) {
        return " for update";
    }

    @Override
    public String getForUpdateNowaitString(String aliases) {
        return " for update nowait";
    }

    @Override
    public String getForUpdateSkipLockedString(String aliases) {
        return " for update skip locked";
    }
}
