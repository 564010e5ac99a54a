package nl.pleegpeil.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.pleegpeil.csv.CsvRows;
import nl.pleegpeil.csv.CsvRows.CsvRow;
import nl.pleegpeil.csv.SpooledFile;
import nl.pleegpeil.csv.TextEncoding;

/** Reads one file from the first line to the last and gives its good rows to the room they belong to. */
final class FileReading<R> implements Review {

    private static final int ROWS_PER_BATCH = 400;

    private final SpooledFile file;
    private final ImportKind<R> kind;
    private final Delivery<R> delivery;
    private final SeenRows seen;
    private final ImportJob job;
    private final ImportMessages texts;
    private final Progress progress;
    private final boolean isKnown;
    private final ProblemList problems = new ProblemList();
    private long rows;
    private long rejected;
    private Tally tally = Tally.NOTHING;
    private boolean unreadable;

    /** @param isKnown whether these bytes were taken in before, as a kind without a key: all rows are unchanged */
    FileReading(SpooledFile file, ImportKind<R> kind, Delivery<R> delivery, SeenRows seen, ImportJob job,
            ImportMessages texts, Progress progress, boolean isKnown) {
        this.file = file;
        this.kind = kind;
        this.delivery = delivery;
        this.seen = seen;
        this.job = job;
        this.texts = texts;
        this.progress = progress;
        this.isKnown = isKnown;
    }

    /** Reads it all; what was recorded stays to be committed or rolled back by the caller. */
    ImportAnswer read(long runId) throws IOException, SQLException {
        Optional<Charset> charset = file.encoding().charset();
        if (charset.isEmpty()) {
            refuseFile(1, ProblemCode.E_ENCODING, texts.notText());
        } else {
            if (file.encoding() == TextEncoding.WINDOWS_1252) {
                warn(1, null, ProblemCode.W_CONVERTED, texts.converted());
            }
            if (delivery.looksAhead()) {
                foresee(charset.get());
            }
            readRows(charset.get());
        }
        if (!refused()) {
            delivery.review(this);
        }
        Tally kept = refused() ? Tally.NOTHING : tally;
        return new ImportAnswer(runId, kind.name(), rows, kept.accepted(), kept.unchanged(), rejected, job.trial(),
                problems.total(), problems.listed(), problems.byCode(), refused());
    }

    private boolean refused() {
        return unreadable || rejected > 0 && !job.skipsBadRows();
    }

    private void refuseFile(long line, ProblemCode code, String message) {
        problems.add(new ImportProblem(line, null, code, message, null));
        unreadable = true;
    }

    private void foresee(Charset charset) throws IOException {
        try (CsvRows csv = CsvRows.open(file.path(), charset)) {
            Optional<CsvRow> first = csv.next();
            if (first.isPresent()) {
                // What is wrong is said when the file is read for good.
                Header header = Header.read(first.get().cells(), kind.columns(), texts, problem -> { });
                for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                    delivery.foresee(new Row(row.get().line(), header, row.get().cells(), texts, job.sender()));
                }
            }
        } catch (CsvRows.Unreadable saidLater) {
            unreadable = true;
        }
    }

    private void readRows(Charset charset) throws IOException, SQLException {
        try (CsvRows csv = CsvRows.open(file.path(), charset)) {
            Optional<CsvRow> first = csv.next();
            if (first.isEmpty()) {
                refuseFile(1, ProblemCode.E_HEADER, texts.emptyFile());
                return;
            }
            long before = problems.total();
            Header header = Header.read(first.get().cells(), kind.columns(), texts, problems::add);
            if (problems.total() > before) {
                unreadable = true;
                return;
            }
            List<Row> batch = new ArrayList<>(ROWS_PER_BATCH);
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                batch.add(new Row(row.get().line(), header, row.get().cells(), texts, job.sender()));
                if (batch.size() == ROWS_PER_BATCH) {
                    take(batch);
                    batch.clear();
                    progress.at(rows, csv.bytesRead());
                }
            }
            take(batch);
            progress.at(rows, csv.bytesRead());
        } catch (CsvRows.Unreadable broken) {
            refuseFile(broken.line(), ProblemCode.E_FORMAT,
                    broken.isQuoteOpen() ? texts.quoteNotClosed() : texts.unreadable());
        }
    }

    private void take(List<Row> batch) throws SQLException {
        Map<Row, Draft<R>> drafts = new LinkedHashMap<>();
        batch.forEach(row -> drafts.put(row, delivery.read(row)));
        compareKeys(drafts);
        List<R> good = new ArrayList<>(batch.size());
        drafts.forEach((row, draft) -> {
            row.problems().forEach(problems::add);
            if (row.isGood()) {
                good.add(draft.record());
            } else {
                rejected++;
            }
        });
        rows += batch.size();
        // Nothing of a refused file is kept; its rows are only read on to tell all that is wrong.
        if (!refused() && !good.isEmpty()) {
            tally = tally.plus(isKnown ? new Tally(0, good.size()) : delivery.record(good));
        }
    }

    private void compareKeys(Map<Row, Draft<R>> drafts) throws SQLException {
        Map<UUID, Map<String, Long>> met = seen.met(drafts.values().stream().flatMap(draft -> draft.keys().stream()).toList());
        Map<RowKey, Long> fresh = new LinkedHashMap<>();
        drafts.forEach((row, draft) -> draft.keys().forEach(key -> {
            // A key that was met counts for later rows, whatever was wrong with the row that brought it.
            boolean silent = delivery.tellsOneThing() && !row.isGood();
            Map<String, Long> variants = met.computeIfAbsent(key.subject(), subject -> new HashMap<>());
            Long sameLine = variants.get(key.variant());
            if (sameLine != null) {
                if (!silent) {
                    if (delivery.tellsOneThing()) {
                        row.takeBack();
                    }
                    row.report(null, ProblemCode.E_DUPLICATE, texts.duplicate(sameLine));
                }
                return;
            }
            if (!variants.isEmpty() && !silent) {
                row.report(null, ProblemCode.E_UNIT_MIX, texts.unitMix(variants.values().iterator().next()));
            }
            variants.put(key.variant(), row.line());
            fresh.put(key, row.line());
        }));
        seen.keep(fresh);
    }

    @Override
    public Map<RowKey, Long> linesOf(Collection<RowKey> keys) {
        try {
            return seen.linesOf(keys);
        } catch (SQLException cause) {
            throw new IllegalStateException("The lines of a file could not be looked up", cause);
        }
    }

    @Override
    public void warn(long line, String column, ProblemCode code, String message) {
        problems.add(new ImportProblem(line, column, code, message, null));
    }

    @Override
    public ImportMessages texts() {
        return texts;
    }
}
