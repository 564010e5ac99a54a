package nl.pleegpeil.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first line of a file: which column stands where. Capitals make no difference. */
final class Header {

    private static final int LONGEST_ECHO = 40;

    private final Map<String, Column> allowed;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();

    private final List<Column> filled;

    private Header(List<Column> columns) {
        filled = columns.stream().filter(Column::filled).toList();
        allowed = columns.stream().collect(Collectors.toMap(column -> plain(column.name()), Function.identity()));
    }

    /** Reads the header, and reports columns that are missing, double or unknown; empty names are passed over. */
    static Header read(List<String> names, List<Column> columns, ImportMessages texts, Consumer<ImportProblem> problems) {
        Header header = new Header(columns);
        String list = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = plain(names.get(i));
            if (name.isEmpty()) {
                continue;
            }
            header.named.add(i);
            if (!header.allowed.containsKey(name)) {
                String shown = name.length() > LONGEST_ECHO ? name.substring(0, LONGEST_ECHO) : name;
                problems.accept(new ImportProblem(1, shown, ProblemCode.E_HEADER, texts.unknownColumn(shown, list), null));
            } else if (!seen.add(name)) {
                problems.accept(new ImportProblem(1, header.allowed.get(name).name(), ProblemCode.E_HEADER,
                        texts.doubleColumn(header.allowed.get(name).name()), null));
            } else {
                header.places.put(name, i);
            }
        }
        for (Column column : columns) {
            if (column.required() && !header.places.containsKey(plain(column.name()))) {
                problems.accept(new ImportProblem(1, column.name(), ProblemCode.E_HEADER,
                        texts.missingColumn(column.name()), null));
            }
        }
        return header;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    int indexOf(String column) {
        return places.getOrDefault(plain(column), -1);
    }

    boolean isNamed(int index) {
        return named.contains(index);
    }

    boolean isUnspoken(String column) {
        return allowed.containsKey(plain(column)) && allowed.get(plain(column)).unspoken();
    }

    /** The columns that every row must fill in. */
    List<Column> filled() {
        return filled;
    }
}
