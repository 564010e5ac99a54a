package nl.pleegpeil.area;

import java.util.Arrays;
import java.util.Optional;

/** What sort of area: its code in files and tables. */
public enum AreaKind {
    COUNTRY("land"), REGION("regio"), MUNICIPALITY("gemeente");

    private final String code;

    AreaKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<AreaKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
