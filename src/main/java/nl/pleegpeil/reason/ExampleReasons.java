package nl.pleegpeil.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws reasons for the example region: supervision and cooperation come up most, as in the study. */
public final class ExampleReasons {

    private static final Map<String, Integer> WEIGHTS = weights();
    private static final int CHANCES_OF_CONTRIBUTING = 3;

    private ExampleReasons() {
    }

    private static Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        String[] words = ("A1 8 A2 12 A5 4 A6 4 B1 5 B2 3 B3 4 C1 10 C2 6 C3 6 D1 8 D3 4 D4 4 E1 4 F1 8 F4 3 G1 4 G4 7 X9 4").split(" ");
        for (int index = 0; index < words.length; index += 2) {
            weights.put(words[index], Integer.valueOf(words[index + 1]));
        }
        return weights;
    }

    /** A main reason. @param isAsked whether somebody answered: then there is one */
    public static String any(Random random, boolean isAsked) {
        String drawn = null;
        while (drawn == null || isAsked && drawn.equals("X9")) {
            int chosen = random.nextInt(WEIGHTS.values().stream().mapToInt(Integer::intValue).sum());
            for (Map.Entry<String, Integer> entry : WEIGHTS.entrySet()) {
                chosen -= entry.getValue();
                if (chosen < 0) {
                    drawn = entry.getKey();
                    break;
                }
            }
        }
        return drawn;
    }

    /** Reasons that contributed to a main one, none to three; none to a natural end or where nothing is known. */
    public static List<String> beside(String main, Random random) {
        List<String> others = new ArrayList<>();
        for (int chance = 0; chance < CHANCES_OF_CONTRIBUTING && !main.startsWith("A") && !main.startsWith("X"); chance++) {
            String other = any(random, true);
            if (random.nextBoolean() && !other.equals(main) && !others.contains(other) && !other.startsWith("A")) {
                others.add(other);
            }
        }
        return others;
    }
}
