package nl.pleegpeil.answering;

import java.util.List;

/** What may be asked about the family itself, all of it optional. */
public final class Background {

    public static final String AREA = "gebied";
    public static final String KIND = "soort";
    public static final String FORM = "vorm";
    public static final String EXPERIENCE = "ervaring";

    static final List<String> ALL = List.of(AREA, KIND, FORM, EXPERIENCE);

    public static final List<String> KINDS = List.of("netwerk", "bestand", "beide");
    public static final List<String> FORMS = List.of("voltijd", "deeltijd", "crisis");
    public static final List<String> YEARS = List.of("0-1", "2-4", "5-9", "10+");

    private Background() {
    }
}
