package nl.pleegpeil.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The lists of names, in {@code guard/first-names.txt}. All names are without accents and capitals. */
final class NameList {

    /** How sure one can be that a word of the list is a name. */
    enum Weight {
        /** It is no name that is known here. */
        NONE,
        /** With a capital it may be a word: its neighbours decide. */
        WORD,
        /** With a capital it is a name. */
        CAPITAL,
        /** It is a name however it is written. */
        ALWAYS
    }

    private static final String FILE = "/guard/first-names.txt";
    private static final Map<String, Weight> FIRST_NAMES = new HashMap<>();
    private static final Set<String> SURNAMES = new HashSet<>();

    static {
        try (InputStream file = NameList.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String name : line.strip().split(" ")) {
                        take(section, name);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private NameList() {
    }

    private static void take(String section, String name) {
        if (section.equals("surname")) {
            SURNAMES.add(name);
        } else {
            FIRST_NAMES.put(name, Weight.valueOf(section.toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * Of a name in two parts (Anne-Marie) the parts decide; the 's of whose something is does not count, nor does -je of
     * who is small.
     */
    static Weight weightOf(String lower) {
        Weight weight = FIRST_NAMES.getOrDefault(lower, Weight.NONE);
        if (weight == Weight.NONE && lower.endsWith("'s")) {
            weight = FIRST_NAMES.getOrDefault(lower.substring(0, lower.length() - 2), Weight.NONE);
        } else if (weight == Weight.NONE && lower.endsWith("s") && lower.length() > 4) {
            Weight owner = FIRST_NAMES.getOrDefault(lower.substring(0, lower.length() - 1), Weight.NONE);
            // "Daans fiets" is somebody's, "bloems" and "marks" are nobody's.
            weight = owner == Weight.ALWAYS || owner == Weight.CAPITAL ? Weight.CAPITAL : Weight.NONE;
        }
        if (weight == Weight.NONE && lower.endsWith("je") && lower.length() > 5) {
            String stem = lower.substring(0, lower.length() - 2);
            Weight grown = FIRST_NAMES.getOrDefault(stem, FIRST_NAMES.getOrDefault(stem.substring(0, stem.length() - 1), Weight.NONE));
            weight = grown == Weight.ALWAYS || grown == Weight.CAPITAL ? Weight.CAPITAL : Weight.NONE;
        }
        int hyphen = lower.indexOf('-');
        if (weight == Weight.NONE && hyphen > 0 && hyphen < lower.length() - 1) {
            Weight left = FIRST_NAMES.getOrDefault(lower.substring(0, hyphen), Weight.NONE);
            Weight right = FIRST_NAMES.getOrDefault(lower.substring(hyphen + 1), Weight.NONE);
            weight = left != Weight.NONE && right != Weight.NONE ? Weight.CAPITAL : Weight.NONE;
        }
        return weight;
    }

    static boolean isSurname(String lower) {
        return SURNAMES.contains(lower);
    }
}
