package nl.pleegpeil.carrier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a summary is carried in as a file; its page is written anew from the stored document. */
public enum CarrierKind {
    PDF("application/pdf"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8"),
    /** All others together, with what the council's information system must know. */
    ZIP("application/zip");

    private final String mediaType;

    CarrierKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As stored, and as the end of a file's name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CarrierKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
