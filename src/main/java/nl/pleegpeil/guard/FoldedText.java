package nl.pleegpeil.guard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * A text with every way of writing the same brought back to one: full-width and other digits, exotic spaces, dashes and
 * dots, accents, look-alike letters; characters without width are left out. It remembers where each of its characters
 * stood in the text as typed.
 */
public final class FoldedText {

    private static final char LAST_ASCII = 127;
    private static final int LONGEST_SIGN = 4;
    // Letters that Unicode does not take apart, and Cyrillic and Greek ones that look like a Latin one.
    private static final Map<Character, Character> SAME_TO_THE_EYE = Map.ofEntries(
            Map.entry('ø', 'o'), Map.entry('Ø', 'O'), Map.entry('ı', 'i'), Map.entry('ł', 'l'), Map.entry('Ł', 'L'),
            Map.entry('đ', 'd'), Map.entry('Đ', 'D'), Map.entry('А', 'A'), Map.entry('В', 'B'), Map.entry('Е', 'E'),
            Map.entry('К', 'K'), Map.entry('М', 'M'), Map.entry('Н', 'H'), Map.entry('О', 'O'), Map.entry('Р', 'P'),
            Map.entry('С', 'C'), Map.entry('Т', 'T'), Map.entry('Х', 'X'), Map.entry('а', 'a'), Map.entry('е', 'e'),
            Map.entry('о', 'o'), Map.entry('р', 'p'), Map.entry('с', 'c'), Map.entry('х', 'x'), Map.entry('і', 'i'),
            Map.entry('Α', 'A'), Map.entry('Β', 'B'), Map.entry('Ε', 'E'), Map.entry('Ν', 'N'), Map.entry('Ο', 'O'),
            Map.entry('Τ', 'T'), Map.entry('ο', 'o'));

    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private FoldedText(int capacity) {
        folded = new StringBuilder(capacity);
        starts = new int[Math.max(16, capacity)];
        ends = new int[starts.length];
    }

    public static FoldedText of(String typed) {
        FoldedText text = new FoldedText(typed.length());
        for (int at = 0; at < typed.length();) {
            int codePoint = typed.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            text.take(codePoint, at, next);
            at = next;
        }
        return text;
    }

    private void take(int codePoint, int start, int end) {
        int type = Character.getType(codePoint);
        if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x85 || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR) {
            add('\n', start, end);
        } else if (codePoint == '\t' || type == Character.SPACE_SEPARATOR) {
            add(' ', start, end);
        } else if (codePoint <= LAST_ASCII) {
            add(codePoint == '`' ? '\'' : (char) codePoint, start, end);
        } else if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            // An accent belongs to the letter before it.
            if (folded.length() > 0) {
                ends[folded.length() - 1] = end;
            }
        } else if (type != Character.FORMAT) {
            takeApart(codePoint, type, start, end);
        }
    }

    private void takeApart(int codePoint, int type, int start, int end) {
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            add((char) ('0' + Character.digit(codePoint, 10)), start, end);
        } else if (type == Character.DASH_PUNCTUATION || codePoint == 0x2212) {
            add('-', start, end);
        } else if (codePoint == 0x2018 || codePoint == 0x2019 || codePoint == 0x2BC) {
            add('\'', start, end);
        } else if (codePoint == 0xB7 || codePoint == 0x2022 || codePoint == 0x2219) {
            add('.', start, end);
        } else {
            String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
            // One sign for a whole phrase is no way to write a number or a name, and would make a text eighteen times as long.
            for (int i = 0; i < parts.length() && parts.length() <= LONGEST_SIGN; i++) {
                char part = parts.charAt(i);
                if (Character.getType(part) != Character.NON_SPACING_MARK) {
                    add(SAME_TO_THE_EYE.getOrDefault(part, part), start, end);
                }
            }
        }
    }

    private void add(char character, int start, int end) {
        int at = folded.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        folded.append(character);
        starts[at] = start;
        ends[at] = end;
    }

    @Override
    public String toString() {
        return folded.toString();
    }

    /** Where the folded character stood in the text as typed. */
    public int startOf(int index) {
        return starts[index];
    }

    /** Where the folded character ended in the text as typed, its accents included. */
    public int endOf(int index) {
        return ends[index];
    }

    /** A finding from {@code from} up to {@code until} in the folded text, by its place in the text as typed. */
    Finding finding(FindingKind kind, int from, int until, Why why) {
        return new Finding(kind, starts[from], ends[until - 1], why);
    }
}
