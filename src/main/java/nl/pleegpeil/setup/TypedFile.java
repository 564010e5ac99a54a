package nl.pleegpeil.setup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.intake.CsvImport;
import nl.pleegpeil.intake.ImportAnswer;
import nl.pleegpeil.intake.ImportJob;
import nl.pleegpeil.shared.FormErrors;

/** Takes in what was typed as the file it might have been: the same checks, history and audit as an import. */
@ApplicationScoped
class TypedFile {

    private final CsvImport imports;
    private final CurrentScope current;
    private final AuditTrail trail;

    TypedFile(CsvImport imports, CurrentScope current, AuditTrail trail) {
        this.imports = imports;
        this.current = current;
        this.trail = trail;
    }

    /**
     * Records the rows, all or none.
     *
     * @param kind   name of an import kind
     * @param rows   the header and the rows; null is an empty cell
     * @param field  field of the form that what is wrong is told at
     */
    void take(String kind, List<List<String>> rows, String field, FormErrors errors) {
        if (rows.size() < 2) {
            return;
        }
        String csv = rows.stream().map(cells -> cells.stream().map(TypedFile::quoted).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n", "", "\n"));
        try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Long.MAX_VALUE)) {
            ImportAnswer answer = imports.run(new ImportJob(kind, "instellen", null, false, false, current.scope(), trail.visitor()), file);
            if (answer.refused()) {
                answer.problems().stream().filter(problem -> !problem.code().isWarning()).findFirst().ifPresent(problem -> {
                    int row = (int) problem.line() - 1;
                    String code = row > 0 && row < rows.size() ? rows.get(row).get(0) + ": " : "";
                    errors.add(field, code + problem.message());
                });
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("What was typed could not be put in a temporary file", cause);
        }
    }

    private static String quoted(String cell) {
        return '"' + Objects.requireNonNullElse(cell, "").replace("\"", "\"\"") + '"';
    }
}
