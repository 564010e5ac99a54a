package nl.pleegpeil.example;

import java.util.List;

/**
 * One of the ten invented municipalities. No Dutch municipality has or had one of these names.
 *
 * @param families  families at the close of the last year
 * @param providers codes of the providers that work there, the largest first
 */
record ExampleMunicipality(String code, String name, int families, List<String> providers) {

    static final String BRIDGE = "VB-A";
    static final String LAKES = "VB-B";
    static final String WILLOWS = "VB-C";

    static final List<ExampleMunicipality> ALL = List.of(
            new ExampleMunicipality("VB0001", "Eikhorst", 80, List.of(BRIDGE, LAKES, WILLOWS)),
            new ExampleMunicipality("VB0002", "Dijkveen", 62, List.of(BRIDGE, LAKES, WILLOWS)),
            new ExampleMunicipality("VB0003", "Wolderhorn", 54, List.of(BRIDGE, LAKES)),
            new ExampleMunicipality("VB0004", "Meerwolde", 48, List.of(BRIDGE, LAKES, WILLOWS)),
            new ExampleMunicipality("VB0005", "Zandersloot", 42, List.of(BRIDGE, LAKES)),
            new ExampleMunicipality("VB0006", "Rietbroek", 37, List.of(BRIDGE, WILLOWS)),
            new ExampleMunicipality("VB0007", "Lindervaart", 33, List.of(BRIDGE, LAKES)),
            new ExampleMunicipality("VB0008", "Oosterdrecht", 28, List.of(BRIDGE)),
            new ExampleMunicipality("VB0009", "Vennewoude", 22, List.of(BRIDGE, LAKES)),
            new ExampleMunicipality("VB0010", "Elzermeer", 14, List.of(BRIDGE)));

    /** So small that two families stop in a year, every year: what disclosure and intervals must cope with. */
    static final ExampleMunicipality SMALLEST = ALL.get(ALL.size() - 1);

    /** The one of which the newest half-year has not come in. */
    static final ExampleMunicipality LATE = ALL.get(7);

    /** Works in the smallest municipality since the newest half-year, and has no families there yet. */
    static final String NEWCOMER = WILLOWS;

    static String nameOfProvider(String code) {
        return switch (code) {
            case BRIDGE -> "Pleegzorg De Veenbrug (voorbeeld)";
            case LAKES -> "Merenland Pleegzorg (voorbeeld)";
            case WILLOWS -> "Wilgenstee Gezinszorg (voorbeeld)";
            default -> throw new IllegalArgumentException("No provider of the example: " + code);
        };
    }
}
