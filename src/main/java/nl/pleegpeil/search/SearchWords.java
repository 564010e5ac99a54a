package nl.pleegpeil.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is looked for: words that must all occur, in any order, as a part of a word too. Capitals and accents make no
 * difference. Compared in memory and never made part of a query.
 */
public record SearchWords(List<String> words) {

    /** Longer than any title; more is a mistake or an attempt to keep the service busy. */
    public static final int LONGEST = 100;

    /** A letter alone occurs everywhere. */
    public static final int SHORTEST = 2;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Cntrl}]+");

    public SearchWords {
        words = List.copyOf(words);
    }

    /** The words of what was typed, as far as it is not longer than {@link #LONGEST}; a word of one letter says nothing. */
    public static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(BETWEEN.split(plain(typed))).filter(word -> word.length() >= SHORTEST).distinct().toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all of them occur in these texts together; null is a text that is not there. */
    public boolean areIn(String... texts) {
        String whole = Arrays.stream(texts).filter(Objects::nonNull).map(SearchWords::plain).reduce("", (all, text) -> all + "\n" + text);
        return !isEmpty() && words.stream().allMatch(whole::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
