package nl.pleegpeil.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Follows the quotation marks of a CSV text while it is read, as RFC 4180 has them: one opens a cell only at the very
 * beginning of it, and two in a row within a quoted cell are one mark. The CSV reader takes the end of the file for the
 * end of a quoted cell, and so would swallow every line after a mark that is not closed.
 */
final class QuoteTrace extends FilterReader {

    private enum At {
        CELL_START, PLAIN, QUOTED, MARK_IN_QUOTED
    }

    private final char separator;
    private At at = At.CELL_START;
    private boolean ended;
    private boolean afterReturn;
    private long line = 1;
    private long openedOn = 1;

    QuoteTrace(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** Whether the text was read to its end and ended within quotation marks. */
    boolean isLeftOpen() {
        return ended && at == At.QUOTED;
    }

    /** The line with the last mark that opened a cell; the first line is 1. */
    long openedOn() {
        return openedOn;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character < 0) {
            ended = true;
        } else {
            follow((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        ended |= read < 0;
        for (int i = offset; i < offset + read; i++) {
            follow(buffer[i]);
        }
        return read;
    }

    private void follow(char character) {
        boolean lineEnd = character == '\n' || character == '\r';
        if (lineEnd && !(character == '\n' && afterReturn)) {
            line++;
        }
        afterReturn = character == '\r';
        if (at == At.QUOTED) {
            at = character == '"' ? At.MARK_IN_QUOTED : At.QUOTED;
        } else if (character == '"' && at == At.MARK_IN_QUOTED) {
            at = At.QUOTED;
        } else if (character == '"' && at == At.CELL_START) {
            at = At.QUOTED;
            openedOn = line;
        } else {
            at = lineEnd || character == separator ? At.CELL_START : At.PLAIN;
        }
    }
}
