package nl.pleegpeil.leaving;

import java.util.Map;

/** Why rows that name an area outlive it; everything that no constant here speaks for goes. */
public enum Kept {
    /** Name and code of a municipality are public, and what its region was made up of in earlier years stays true. */
    REFERENCE,
    /** A log that lines could be taken out of would prove nothing. */
    LOGBOOK,
    /** It was public: taken out, it could be worked out from what is left. */
    PUBLISHED,
    /** Holds no count, only which counts are not shown; without it those of the neighbours could be worked out. */
    HIDDEN,
    /** Who could see what, and when, must be known for as long as the log speaks of it. */
    SEATS,
    /** Has a term of its own. */
    TERM,
    /** A text of another area, or of the whole, that names this one. */
    OTHERS;

    /** Tables that stay as they are. */
    private static final Map<String, Kept> TABLES = Map.ofEntries(
            Map.entry("area", REFERENCE),
            Map.entry("audit_line", LOGBOOK), Map.entry("audit_head", LOGBOOK), Map.entry("audit_checkpoint", LOGBOOK),
            Map.entry("atom", PUBLISHED), Map.entry("atom_release", PUBLISHED),
            Map.entry("suppression_decision", HIDDEN), Map.entry("hidden_cell", HIDDEN),
            Map.entry("seat", SEATS), Map.entry("seat_area", SEATS), Map.entry("seat_holding", SEATS),
            Map.entry("import_run", TERM), Map.entry("import_problem", TERM), Map.entry("import_code_count", TERM),
            Map.entry("import_upload", TERM), Map.entry("import_upload_chunk", TERM));

    /** Tables of which some rows stay, with the condition for those. */
    private static final Map<String, String> CONDITIONS = Map.of("summary_edition", "published_at is not null");
    private static final Map<String, Kept> PARTLY = Map.of("summary_edition", PUBLISHED, "edition_step", PUBLISHED, "carrier_file", PUBLISHED);

    /** Whether no row of the table goes. */
    static boolean isWhole(String table) {
        return TABLES.containsKey(table);
    }

    /** What goes of the table: a condition. */
    static String going(String table) {
        return CONDITIONS.containsKey(table) ? "not (" + CONDITIONS.get(table) + ")" : "1 = 1";
    }

    /** Why a row of the table may still name the area. */
    static Kept of(String table) {
        return TABLES.getOrDefault(table, PARTLY.getOrDefault(table, OTHERS));
    }
}
