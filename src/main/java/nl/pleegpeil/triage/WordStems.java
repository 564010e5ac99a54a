package nl.pleegpeil.triage;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text that tell what it is about, cut to a stem so that "reiskosten" and "reiskostje" meet. */
final class WordStems {

    private static final int SHORTEST = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ENDING = Pattern.compile("(?:tjes|tje|jes|je|heden|heid|ingen|ing|eren|en|es|er|de|te|e|s|t)$");
    private static final Set<String> COMMON = Set.of("maar", "niet", "voor", "over", "onze", "heeft", "hebben", "wordt", "worden", "werd", "naar",
            "deze", "daar", "door", "omdat", "zijn", "waren", "moet", "moeten", "kunnen", "veel", "meer", "steeds", "altijd", "weer", "alleen", "nooit",
            "iemand", "niemand", "iets", "niets", "zelf", "pleegouders", "pleegouder", "pleegkind", "pleegkinderen", "pleegzorg", "kind", "kinderen",
            "gemeente", "elke", "keer", "want", "toen", "waar", "welke", "wanneer", "gaat", "gaan", "krijgen", "krijg", "krijgt", "zegt", "doen", "doet",
            "jaar", "maand", "week", "dagen", "lang", "langer", "geen", "alle", "alles", "andere", "ander", "tegen", "zonder", "nadat", "terwijl",
            "wacht", "wachten", "geld", "weggelaten", "wij", "ons", "hier", "heel", "goed", "nodig", "ondanks", "eerst", "nieuwe", "tussen", "bijna");

    private WordStems() {
    }

    /** Stem by stem the word as it was first written, in the order of the text. */
    static Map<String, String> of(String text) {
        Map<String, String> stems = new LinkedHashMap<>();
        if (text == null) {
            return stems;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        BETWEEN_WORDS.splitAsStream(plain).filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .forEach(word -> stems.putIfAbsent(stem(word), word));
        return stems;
    }

    private static String stem(String word) {
        String cut = ENDING.matcher(word).replaceFirst("");
        return cut.length() >= SHORTEST ? cut : word;
    }
}
