package nl.pleegpeil.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.shared.FileSize;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.Settings;

/** Imports for programs. */
@Path("/api/v1/imports")
@Needs({Right.DELIVER_FIGURES, Right.IMPORT_REFERENCE, Right.KEEP_MOTIONS})
public class ImportApi {

    private final CsvImport imports;
    private final CurrentScope current;
    private final ImportMessages texts;
    private final Settings settings;
    private final AuditTrail trail;

    ImportApi(CsvImport imports, CurrentScope current, ImportMessages texts, Settings settings, AuditTrail trail) {
        this.imports = imports;
        this.current = current;
        this.texts = texts;
        this.settings = settings;
        this.trail = trail;
    }

    /**
     * Takes in a CSV file.
     *
     * @param trial  proef: true to check only
     * @param errors fouten: weigeren refuses a file with any bad row, overslaan leaves bad rows out
     */
    @POST
    @Path("/{kind}")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("kind") String kind, @QueryParam("proef") String trial,
            @QueryParam("fouten") String errors, InputStream body) throws IOException {
        Optional<ImportKind<?>> asked = imports.kind(kind);
        if (asked.isEmpty()) {
            throw new Refusal(404, texts.unknownKindTitle(), texts.unknownKind(
                    imports.kinds().stream().map(ImportKind::name).collect(Collectors.joining(", "))));
        }
        if (!current.scope().may(asked.get().right())) {
            throw new Refusal(403, texts.notAllowedTitle(), texts.notAllowed(kind));
        }
        asked.get().closedTo(current.scope()).ifPresent(why -> {
            throw new Refusal(409, texts.closedTitle(), why);
        });
        requireOneOf("proef", trial, List.of("true", "false"));
        requireOneOf("fouten", errors, List.of("weigeren", "overslaan"));
        ImportJob job = new ImportJob(kind, "", null, "true".equals(trial), "overslaan".equals(errors), current.scope(),
                trail.visitor());
        try (SpooledFile file = SpooledFile.of(body, settings.maxUpload().asLongValue())) {
            ImportAnswer answer = imports.run(job, file);
            return Response.status(answer.refused() ? 422 : 200).entity(answer).build();
        } catch (SpooledFile.TooLarge tooLarge) {
            throw new Refusal(413, texts.tooLargeTitle(), texts.tooLarge(FileSize.words(settings.maxUpload().asLongValue())));
        }
    }

    private void requireOneOf(String name, String value, List<String> words) {
        if (value != null && !words.contains(value)) {
            throw new Refusal(400, texts.badParameterTitle(), texts.badParameter(name, String.join(", ", words)));
        }
    }
}
