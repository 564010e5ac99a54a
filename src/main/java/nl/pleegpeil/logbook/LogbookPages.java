package nl.pleegpeil.logbook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditCheck;
import nl.pleegpeil.audit.AuditFilter;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TimeSource;
import org.jboss.resteasy.reactive.RestQuery;

/** The log for people. */
@Path(LogbookPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.READ_AUDIT)
public class LogbookPages {

    static final String PATH = "/logboek";
    private static final int LINES_PER_PAGE = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss", Locale.ROOT)
            .withZone(TimeSource.NETHERLANDS);

    /** One line in words. */
    public record Line(long number, String when, String who, String seat, String act, String subject, String detail, String origin) {
    }

    /**
     * A page of lines.
     *
     * @param older address of the page before; "" when this is the oldest
     */
    public record ListView(LogbookFilter filter, List<Option> acts, List<Line> lines, String total, boolean isNewest,
            String older, String newest, String export, FormErrors errors) {

        public String shown() {
            return DutchNumbers.whole(lines.size());
        }
    }

    /** The outcome of a check. */
    public record CheckView(AuditCheck.Report report, String moment, List<String> scope, List<String> findings) {

        public boolean isBroken() {
            return report.state() == AuditCheck.State.BROKEN;
        }
    }

    @CheckedTemplate(basePath = "logbook")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance check(CheckView view);
    }

    private final LogbookTexts texts;
    private final LogbookCsv csv;
    private final CheckedLogbook logbook;
    private final AuditTrail trail;

    LogbookPages(LogbookTexts texts, LogbookCsv csv, CheckedLogbook logbook, AuditTrail trail) {
        this.texts = texts;
        this.csv = csv;
        this.logbook = logbook;
        this.trail = trail;
    }

    @GET
    public TemplateInstance list(@BeanParam LogbookFilter asked, @RestQuery("voor") String before) {
        FormErrors errors = FormErrors.none();
        AuditFilter filter = asked.read(errors, texts);
        boolean isNewest = before == null || !before.matches("[1-9]\\d{0,17}");
        // One more than is shown tells whether there is anything older.
        List<AuditLine> found = AuditLine.latestBefore(filter, isNewest ? Long.MAX_VALUE : Long.parseLong(before), LINES_PER_PAGE + 1);
        List<AuditLine> shown = found.subList(0, Math.min(found.size(), LINES_PER_PAGE));
        String older = found.size() == shown.size() ? ""
                : asked.address(PATH).queryParam("voor", shown.get(shown.size() - 1).lineNumber).build().toString();
        return Templates.list(new ListView(asked, acts(), shown.stream().map(this::inWords).toList(),
                DutchNumbers.whole(AuditLine.howMany(filter)), isNewest, older, asked.address(PATH).build().toString(),
                asked.address(PATH + "/regels.csv").build().toString(), errors));
    }

    private List<Option> acts() {
        return Arrays.stream(AuditAct.values()).map(act -> new Option(act.code(), texts.act(act)))
                .sorted(Comparator.comparing(Option::name)).toList();
    }

    private Line inWords(AuditLine line) {
        return new Line(line.lineNumber, moment(line.recordedAt), line.who.isEmpty() ? texts.nobody() : line.who, line.seatName,
                AuditAct.of(line.act).map(texts::act).orElse(line.act), (line.subjectKind + " " + line.subjectId).strip(),
                line.detail, line.origin);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    @GET
    @Path("/regels.csv")
    @Produces("text/csv")
    public Response export(@BeanParam LogbookFilter asked) {
        FormErrors errors = FormErrors.none();
        AuditFilter filter = asked.read(errors, texts);
        if (!errors.isEmpty()) {
            throw Refusal.badRequest(errors.list().get(0).message());
        }
        return Response.ok(csv.of(filter), LogbookCsv.TYPE)
                .header("Content-Disposition", "attachment; filename=\"logboek.csv\"").build();
    }

    /** Walks the whole log. */
    @GET
    @Path("/controle")
    public TemplateInstance check() {
        AuditCheck.Report report = logbook.check(trail.visitor());
        return Templates.check(new CheckView(report, moment(report.checkedAt()), logbook.scope(report), logbook.findings(report)));
    }
}
