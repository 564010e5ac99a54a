package nl.pleegpeil.answering;

import java.util.List;

/** What may be asked about the family itself, all of it optional. */
final class Background {

    static final String AREA = "gebied";
    static final String KIND = "soort";
    static final String FORM = "vorm";
    static final String EXPERIENCE = "ervaring";

    static final List<String> KINDS = List.of("netwerk", "bestand", "beide");
    static final List<String> FORMS = List.of("voltijd", "deeltijd", "crisis");
    static final List<String> YEARS = List.of("0-1", "2-4", "5-9", "10+");

    private Background() {
    }
}
