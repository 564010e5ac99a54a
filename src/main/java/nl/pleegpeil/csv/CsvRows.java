package nl.pleegpeil.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file, one at a time: separator detected, byte order mark and empty rows passed over. */
public final class CsvRows implements AutoCloseable {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int LONGEST_CELL = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * One row.
     *
     * @param line  the line it begins on; the header is line 1
     * @param cells stripped of spaces around them, empty text where nothing stands
     */
    public record CsvRow(long line, List<String> cells) {

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** The file cannot be cut into rows: a quotation mark that is not closed, or a cell without end. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long line;
        private final boolean quoteOpen;

        Unreadable(long line, Throwable cause) {
            super(cause);
            this.line = line;
            quoteOpen = false;
        }

        /** The file ended within quotation marks that were opened on this line. */
        Unreadable(long openedOn) {
            super("A quotation mark on line " + openedOn + " is not closed");
            line = openedOn;
            quoteOpen = true;
        }

        /** The line at or after which reading stopped; that of the quotation mark when it was left open. */
        public long line() {
            return line;
        }

        /** Whether the file ended before a quotation mark was closed. */
        public boolean isQuoteOpen() {
            return quoteOpen;
        }
    }

    private final Counted bytes;
    private final CloseableIterator<CsvRecord> records;
    private final QuoteTrace quotes;
    private final char separator;
    private long lastLine = 1;

    private CsvRows(Counted bytes, Reader reader, char separator) {
        this.bytes = bytes;
        this.separator = separator;
        quotes = new QuoteTrace(reader, separator);
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(quotes)
                .iterator();
    }

    public static CsvRows open(Path file, Charset charset) throws IOException {
        return open(Files.newInputStream(file), charset);
    }

    /** Reads from a stream, which is closed with this. */
    public static CsvRows open(InputStream stream, Charset charset) throws IOException {
        Counted bytes = new Counted(stream);
        try {
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, charset), LONGEST_HEADER + 1);
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return new CsvRows(bytes, reader, separator(reader));
        } catch (IOException | RuntimeException broken) {
            bytes.close();
            throw broken;
        }
    }

    /** The one of the two that occurs most in the header, outside quotation marks. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int semicolons = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int character = reader.read();
            if (character < 0 || !quoted && (character == '\n' || character == '\r') && i > 0) {
                break;
            }
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && character == ';') {
                semicolons++;
            } else if (!quoted && character == ',') {
                commas++;
            }
        }
        reader.reset();
        return commas > semicolons ? ',' : ';';
    }

    public char separator() {
        return separator;
    }

    /** How many bytes of the file were read so far; runs ahead by at most a buffer. */
    public long bytesRead() {
        return bytes.count;
    }

    /** The next row that is not empty; the first one is the header. */
    public Optional<CsvRow> next() {
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                if (quotes.isLeftOpen() && !records.hasNext()) {
                    refuseOpenQuote();
                }
                lastLine = record.getStartingLineNumber();
                CsvRow row = new CsvRow(lastLine, record.getFields().stream().map(String::strip).toList());
                if (!row.isEmpty()) {
                    return Optional.of(row);
                }
            }
            refuseOpenQuote();
            return Optional.empty();
        } catch (Unreadable leftOpen) {
            throw leftOpen;
        } catch (RuntimeException cannotBeCut) {
            throw new Unreadable(lastLine + 1, cannotBeCut);
        }
    }

    private void refuseOpenQuote() {
        if (quotes.isLeftOpen()) {
            throw new Unreadable(quotes.openedOn());
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count += octet >= 0 ? 1 : 0;
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
