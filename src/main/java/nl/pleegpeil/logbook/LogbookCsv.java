package nl.pleegpeil.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditFilter;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.csv.CsvLine;

/** The log as a file, the newest line first, with the hashes. Taking it along is itself written down. */
@ApplicationScoped
class LogbookCsv {

    static final String TYPE = "text/csv;charset=UTF-8";
    private static final int LINES_AT_A_TIME = 1000;

    private final AuditTrail trail;
    private final LogbookTexts texts;
    private final EntityManager entities;

    LogbookCsv(AuditTrail trail, LogbookTexts texts, EntityManager entities) {
        this.trail = trail;
        this.texts = texts;
        this.entities = entities;
    }

    StreamingOutput of(AuditFilter filter) {
        String choice = filter.equals(AuditFilter.everything()) ? texts.exportAll() : texts.exportDetail(inWords(filter));
        trail.recordApart(AuditAct.AUDIT_EXPORTED, Subject.of("logboek", "csv"), choice);
        return output -> {
            Writer csv = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            csv.write("\uFEFF" + CsvLine.of("regel", "wanneer", "account", "wie", "zetel", "zetelnaam", "handeling", "soort",
                    "kenmerk", "bijzonderheden", "vanaf", "hash"));
            long before = Long.MAX_VALUE;
            List<AuditLine> lines = AuditLine.latestBefore(filter, before, LINES_AT_A_TIME);
            while (!lines.isEmpty()) {
                for (AuditLine line : lines) {
                    csv.write(CsvLine.of(line.lineNumber, line.recordedAt, line.accountId, line.who, line.seatId, line.seatName,
                            line.act, line.subjectKind, line.subjectId, line.detail, line.origin, line.hash));
                    before = line.lineNumber;
                }
                // A million lines need not stay in memory.
                entities.clear();
                lines = AuditLine.latestBefore(filter, before, LINES_AT_A_TIME);
            }
            csv.flush();
        };
    }

    // Not whom was looked for: that would put a name in the log.
    private static String inWords(AuditFilter filter) {
        return filter.from().map(from -> "van " + from + " ").orElse("") + filter.until().map(until -> "tot " + until + " ").orElse("")
                + filter.act().map(act -> act.code() + " ").orElse("") + (filter.who().isEmpty() ? "" : "op naam");
    }
}
