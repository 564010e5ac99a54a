package nl.pleegpeil.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came after the name of a command: files and addresses, and options with a value behind them.
 *
 * @param plain  in order
 * @param values of the one option that the command knows, in order
 * @param isWrong whether something is there that the command does not know, or an option without its value
 */
record Words(List<String> plain, List<String> values, boolean isWrong) {

    static Words of(List<String> words, String option) {
        List<String> plain = new ArrayList<>();
        List<String> values = new ArrayList<>();
        boolean wrong = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(option) && i + 1 < words.size()) {
                values.add(words.get(++i));
            } else if (words.get(i).startsWith("--")) {
                wrong = true;
            } else {
                plain.add(words.get(i));
            }
        }
        return new Words(List.copyOf(plain), List.copyOf(values), wrong || plain.size() > 1);
    }

    Optional<String> first() {
        return plain.stream().findFirst();
    }
}
