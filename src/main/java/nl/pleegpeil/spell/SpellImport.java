package nl.pleegpeil.spell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.csv.CsvRows;
import nl.pleegpeil.csv.CsvRows.CsvRow;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.ground.Grounds;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.ImportKind;

/** Files of kind {@code pleeggezinnen}: a row per spell of a family. Closed until a region recorded a ground. */
@ApplicationScoped
public class SpellImport implements ImportKind<HouseholdSpell> {

    /** The word in the address and on the page. */
    public static final String NAME = "pleeggezinnen";

    private static final String HOUSEHOLD = "gezin";

    private final SpellLedger ledger;
    private final Pseudonyms pseudonyms;
    private final RecordNumbers numbers;
    private final ReasonCauses reasons;
    private final Grounds grounds;
    private final SpellTexts texts;
    private final Clock clock;

    SpellImport(SpellLedger ledger, Pseudonyms pseudonyms, RecordNumbers numbers, ReasonCauses reasons, Grounds grounds,
            SpellTexts texts, Clock clock) {
        this.ledger = ledger;
        this.pseudonyms = pseudonyms;
        this.numbers = numbers;
        this.reasons = reasons;
        this.grounds = grounds;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.unspoken("record"), Column.namedUnspoken(HOUSEHOLD), Column.named("start"), Column.optional("stop"),
                Column.optional("reden"), Column.unspoken("groep"), Column.optional("gemeente"), Column.optional("regio"),
                Column.optional("aanbieder"), Column.optional("soort"));
    }

    @Override
    public Optional<String> closedTo(Scope sender) {
        Set<String> on = grounds.areasOn();
        AreaTree tree = AreaTree.inForce();
        boolean open = tree.all().stream().filter(area -> tree.upward(area.code).stream().anyMatch(above -> on.contains(above.code)))
                .anyMatch(area -> sender.allowing(Right.DELIVER_FIGURES).anyMatch(grant -> grant.covers(area.code)));
        return open ? Optional.empty() : Optional.of(texts.closed());
    }

    /** Without the pseudonyms: a hash stands in their place, on the same lines. */
    @Override
    public SpooledFile keepable(SpooledFile file) throws IOException {
        Optional<Charset> charset = file.encoding().charset();
        if (charset.isEmpty()) {
            // Nothing of what is no text is kept; the check says what is wrong with it.
            return SpooledFile.of(new java.io.ByteArrayInputStream(new byte[] {0, 1, 2, 3}), Long.MAX_VALUE);
        }
        Path path = Files.createTempFile("pleegpeil", ".csv");
        try {
            write(file, charset.get(), path);
            try (var written = Files.newInputStream(path)) {
                return SpooledFile.of(written, Long.MAX_VALUE);
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    private void write(SpooledFile file, Charset charset, Path path) throws IOException {
        try (CsvRows rows = CsvRows.open(file.path(), charset); var out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
            long line = 1;
            int household = -1;
            for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                List<String> cells = new ArrayList<>(row.get().cells());
                for (; line < row.get().line(); line++) {
                    out.write('\n');
                }
                if (household < 0) {
                    household = cells.stream().map(cell -> cell.toLowerCase(java.util.Locale.ROOT)).toList().indexOf(HOUSEHOLD);
                    if (household < 0) {
                        // Which column holds the families is not known, so none of the rows is kept.
                        out.write(line(cells, rows.separator()));
                        return;
                    }
                } else if (household < cells.size()) {
                    cells.set(household, pseudonyms.keepable(cells.get(household)));
                }
                out.write(line(cells, rows.separator()));
                line++;
            }
        } catch (CsvRows.Unreadable tillHere) {
            // What could not be read is not kept either; the check would stop at the same place.
            return;
        }
    }

    private static String line(List<String> cells, char separator) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"").replaceAll("[\\r\\n]+", " ") + '"')
                .collect(Collectors.joining(String.valueOf(separator), "", "\n"));
    }

    @Override
    public Delivery<HouseholdSpell> open(long importId) {
        return new SpellDelivery(importId, ledger, pseudonyms, numbers, reasons, texts, LocalDate.now(clock), grounds.areasOn());
    }
}
