package nl.pleegpeil.upload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.csv.CsvLine;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.intake.CsvImport;
import nl.pleegpeil.intake.ImportHistory;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ImportProblem;
import nl.pleegpeil.intake.ImportRun;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.shared.FileSize;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.Settings;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Offering a file: choose, check, see what is in it, decide. */
@Path(ImportPages.PATH)
@Produces(MediaType.TEXT_HTML)
@Blocking
@Needs({Right.DELIVER_FIGURES, Right.IMPORT_REFERENCE, Right.KEEP_MOTIONS})
public class ImportPages {

    static final String PATH = "/importeren";
    private static final int PROBLEMS_SHOWN = 100;
    private static final int RUNS_SHOWN = 100;
    private static final int SECONDS_TO_LOOK_AGAIN = 3;

    /** How often something was found; the name is in Dutch. */
    public record CodeCount(String name, ProblemCode code, long amount) {
    }

    @CheckedTemplate(basePath = "upload")
    static class Templates {
        static native TemplateInstance choose(List<Option> kinds, String kind, String limit, List<String> grounds, FormErrors errors);

        static native TemplateInstance progress(RunView run);

        static native TemplateInstance result(RunView run, boolean stored, Preview preview, List<ImportProblem> problems,
                List<CodeCount> codes);

        static native TemplateInstance history(List<RunView> runs);
    }

    private final CsvImport imports;
    private final ImportHistory history;
    private final UploadStore store;
    private final UploadWork work;
    private final CurrentScope current;
    private final UploadTexts texts;
    private final Settings settings;
    private final Clock clock;

    ImportPages(CsvImport imports, ImportHistory history, UploadStore store, UploadWork work, CurrentScope current,
            UploadTexts texts, Settings settings, Clock clock) {
        this.imports = imports;
        this.history = history;
        this.store = store;
        this.work = work;
        this.current = current;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public TemplateInstance choose(@RestQuery("soort") String kind) {
        return form(Objects.requireNonNullElse(kind, ""), FormErrors.none());
    }

    private TemplateInstance form(String kind, FormErrors errors) {
        List<Option> kinds = imports.kinds().stream().filter(this::isOpen)
                .map(offered -> new Option(offered.name(), texts.kind(offered.name()))).toList();
        List<String> grounds = imports.kinds().stream().filter(offered -> current.scope().may(offered.right()))
                .flatMap(offered -> offered.ground().map(ground -> texts.groundOf(texts.kind(offered.name()), ground)).stream()).toList();
        return Templates.choose(kinds, kind, FileSize.words(settings.maxUpload().asLongValue()), grounds, errors);
    }

    /** Keeps the file and begins to check it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response offer(@RestForm("soort") String kind, @RestForm("bestand") FileUpload upload)
            throws IOException, SQLException {
        String asked = kind == null ? "" : kind;
        FormErrors errors = FormErrors.none();
        if (imports.kind(asked).filter(this::isOpen).isEmpty()) {
            errors.add("soort", texts.chooseKind());
        }
        if (upload == null || upload.fileName() == null || upload.fileName().isBlank()) {
            errors.add("bestand", texts.chooseFile());
        } else if (upload.size() == 0) {
            errors.add("bestand", texts.emptyFile());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(form(asked, errors)).build();
        }
        try (InputStream content = Files.newInputStream(upload.uploadedFile());
                SpooledFile given = SpooledFile.of(content, settings.maxUpload().asLongValue());
                SpooledFile file = imports.kind(asked).orElseThrow().keepable(given)) {
            return show(work.check(store.keep(asked, upload.fileName(), file), current.scope()));
        }
    }

    private boolean isOpen(ImportKind<?> kind) {
        return current.scope().may(kind.right()) && kind.closedTo(current.scope()).isEmpty();
    }

    @GET
    @Path("/geschiedenis")
    public TemplateInstance history() {
        return Templates.history(ImportRun.latest(RUNS_SHOWN, current.scope()).stream().map(run -> RunView.of(run, clock.instant())).toList());
    }

    /** How a run stands: progress while it runs, its result afterwards. */
    @GET
    @Path("/{id:\\d+}")
    public Object watch(@PathParam("id") long id) throws IOException {
        ImportRun run = find(id);
        RunView view = RunView.of(run, clock.instant());
        if (view.isBusy()) {
            // A header, so that it works without scripts; the page has a link for who switched it off.
            return Response.ok(Templates.progress(view)).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .header("Refresh", SECONDS_TO_LOOK_AGAIN).header("Cache-Control", "no-store").build();
        }
        Optional<StoredUpload> upload = upload(run);
        Preview preview = upload.isPresent() ? Preview.of(upload.get(), store) : Preview.nothing();
        List<ImportProblem> problems = history.problemsOf(id).stream().limit(PROBLEMS_SHOWN).toList();
        List<CodeCount> codes = history.codesOf(id).entrySet().stream()
                .map(count -> new CodeCount(texts.code(count.getKey()), count.getKey(), count.getValue())).toList();
        return Templates.result(view, upload.isPresent(), preview, problems, codes);
    }

    /** Checks a stored upload anew, after a run that broke off. */
    @POST
    @Path("/{id:\\d+}/controle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkAgain(@PathParam("id") long id) {
        return show(work.check(storedUpload(find(id)), current.scope()));
    }

    /** Takes in a stored upload. */
    @POST
    @Path("/{id:\\d+}/opname")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("id") long id, @FormParam("fouten") String errors) {
        return show(work.record(storedUpload(find(id)), "overslaan".equals(errors), current.scope()));
    }

    /** The listed problems, to mend the file by. */
    @GET
    @Path("/{id:\\d+}/fouten.csv")
    @Produces("text/csv")
    public Response problems(@PathParam("id") long id) {
        find(id);
        StringBuilder csv = new StringBuilder("\uFEFF").append(CsvLine.of("regel", "kolom", "code", "melding", "waarde"));
        history.problemsOf(id).forEach(problem -> csv.append(CsvLine.of(problem.line(), problem.column(),
                problem.code().name(), problem.message(), problem.value())));
        return Response.ok(csv.toString()).type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"fouten-" + id + ".csv\"").build();
    }

    private ImportRun find(long id) {
        return ImportRun.numbered(id, current.scope()).orElseThrow(() -> Refusal.notFound(texts.noSuchRun()));
    }

    private static Optional<StoredUpload> upload(ImportRun run) {
        return run.uploadId == null ? Optional.empty() : StoredUpload.findByIdOptional(run.uploadId);
    }

    private StoredUpload storedUpload(ImportRun run) {
        return upload(run).orElseThrow(() -> new Refusal(409, texts.uploadGoneTitle(), texts.uploadGone()));
    }

    private static Response show(long runId) {
        return Response.seeOther(URI.create(PATH + "/" + runId)).build();
    }
}
