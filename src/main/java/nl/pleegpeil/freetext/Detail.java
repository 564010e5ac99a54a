package nl.pleegpeil.freetext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pleegpeil.guard.FoldedText;

/**
 * Words that have to go from every text. Capitals, accents, characters without width and the kind of white space do not
 * matter. A short detail counts as a whole word, with the s of possession: "Jan" is not in "januari", but is in "Jans".
 */
public final class Detail {

    /** Shortest detail, in characters: shorter ones would hit what has nothing to do with it. */
    public static final int SHORTEST = 3;
    /** Longest detail, in characters. */
    public static final int LONGEST = 200;

    private static final int LONG_ENOUGH_INSIDE_A_WORD = 5;

    private final Pattern pattern;

    private Detail(String detail) {
        String words = FoldedText.of(detail.strip()).toString();
        String quoted = Pattern.compile("\\s+").splitAsStream(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        String whole = words.length() < LONG_ENOUGH_INSIDE_A_WORD
                ? "(?<![\\p{L}\\p{N}])" + quoted + "(?:'?s)?(?![\\p{L}\\p{N}])" : quoted;
        this.pattern = Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether somebody may ask for it: not too short, not too long. */
    public static boolean isUsable(String detail) {
        return detail != null && detail.length() <= LONGEST && FoldedText.of(detail).toString().strip().length() >= SHORTEST;
    }

    /** The text with the detail replaced wherever it stands; the same text when it is not there. */
    public static String takenOutOf(String text, String detail, String replacement) {
        return new Detail(detail).takenOutOf(text, replacement);
    }

    private String takenOutOf(String text, String replacement) {
        FoldedText folded = FoldedText.of(text);
        Matcher match = pattern.matcher(folded.toString());
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (match.find()) {
            written.append(text, at, folded.startOf(match.start())).append(replacement);
            at = folded.endOf(match.end() - 1);
        }
        return at == 0 ? text : written.append(text, at, text.length()).toString();
    }
}
