package nl.pleegpeil.logbook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.audit.AuditFilter;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The log for programs. Addresses of the API are plurals, so its check is a collection of its own. */
@Path("/api/v1")
@Blocking
@Tag(name = "Logboek")
@Needs(Right.READ_AUDIT)
public class LogbookApi {

    private static final String CSV = "text/csv";
    private static final int LINES_PER_ANSWER = 500;
    private static final MediaType CSV_TYPE = MediaType.valueOf(CSV);
    private static final List<Variant> CHOICES = List.of(
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null), new Variant(CSV_TYPE, (String) null, null));

    /** One line. */
    @JsonPropertyOrder({"number", "at", "account", "who", "seat", "seatName", "act", "subjectKind", "subjectId", "detail",
            "origin", "hash"})
    public record Entry(long number, Instant at, Long account, String who, Long seat, String seatName, String act,
            String subjectKind, String subjectId, String detail, String origin, String hash) {
    }

    /**
     * Lines, the newest first.
     *
     * @param before the number to ask on with as 'voor'; null when there are no older ones
     */
    @JsonPropertyOrder({"lines", "before"})
    public record Lines(List<Entry> lines, Long before) {
    }

    /** One thing that is wrong. */
    @JsonPropertyOrder({"fault", "number", "text"})
    public record Finding(String fault, long number, String text) {
    }

    /** The outcome of a check: state is whole, unproven or broken. */
    @JsonPropertyOrder({"state", "text", "first", "last", "closedSegments", "findings", "checkedAt"})
    public record Outcome(String state, String text, long first, long last, int closedSegments, List<Finding> findings,
            Instant checkedAt) {
    }

    private final LogbookTexts texts;
    private final LogbookCsv csv;
    private final CheckedLogbook logbook;
    private final AuditTrail trail;

    LogbookApi(LogbookTexts texts, LogbookCsv csv, CheckedLogbook logbook, AuditTrail trail) {
        this.texts = texts;
        this.csv = csv;
        this.logbook = logbook;
        this.trail = trail;
    }

    @GET
    @Path("/audit-lines")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "listAuditLines", summary = "Regels van het logboek, de nieuwste eerst, als JSON of CSV")
    public Response lines(@BeanParam LogbookFilter asked,
            @Parameter(description = "Alleen regels voor dit nummer.") @RestQuery("voor") String before,
            @Context Request request) {
        FormErrors errors = FormErrors.none();
        AuditFilter filter = asked.read(errors, texts);
        if (before != null && !before.matches("[1-9]\\d{0,17}")) {
            errors.add("voor", texts.badNumber());
        }
        if (!errors.isEmpty()) {
            throw Refusal.badRequest(errors.list().get(0).message());
        }
        Variant chosen = request.selectVariant(CHOICES);
        if (chosen != null && chosen.getMediaType().isCompatible(CSV_TYPE)) {
            return Response.ok(csv.of(filter), LogbookCsv.TYPE)
                    .header("Content-Disposition", "attachment; filename=\"logboek.csv\"").build();
        }
        List<AuditLine> found = AuditLine.latestBefore(filter, before == null ? Long.MAX_VALUE : Long.parseLong(before),
                LINES_PER_ANSWER + 1);
        List<Entry> shown = found.stream().limit(LINES_PER_ANSWER).map(LogbookApi::entry).toList();
        Long next = found.size() > shown.size() ? shown.get(shown.size() - 1).number() : null;
        return Response.ok(new Lines(shown, next), MediaType.APPLICATION_JSON).build();
    }

    private static Entry entry(AuditLine line) {
        return new Entry(line.lineNumber, line.recordedAt, line.accountId, line.who, line.seatId, line.seatName, line.act,
                line.subjectKind, line.subjectId, line.detail, line.origin, line.hash);
    }

    @GET
    @Path("/audit-checks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "checkAudit", summary = "Controleert nu of het logboek heel is")
    public Outcome check() {
        AuditCheck.Report report = logbook.check(trail.visitor());
        List<String> words = logbook.findings(report);
        List<Finding> findings = new java.util.ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            AuditCheck.Finding finding = report.findings().get(i);
            findings.add(new Finding(finding.fault().name().toLowerCase(Locale.ROOT), finding.number(), words.get(i)));
        }
        return new Outcome(report.state().name().toLowerCase(Locale.ROOT), texts.state(report.state()), report.first(),
                report.last(), report.segments(), findings, report.checkedAt());
    }
}
