package nl.pleegpeil.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the characters of a file are written down. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    /** What a Dutch spreadsheet program writes. */
    WINDOWS_1252(Charset.forName("windows-1252")),
    /** Not text, or text in an encoding that is not read. */
    NOT_TEXT(null);

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** Empty when the file is no text. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }
}
