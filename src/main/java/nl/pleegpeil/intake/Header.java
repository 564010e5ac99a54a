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

/** The first line of a file: which column stands where. */
final class Header {

    private static final int LONGEST_ECHO = 40;

    /** By name in lower case: people write a heading as they like. */
    private final Map<String, Column> allowed;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();

    private final List<Column> filled;

    private Header(List<Column> columns) {
        filled = columns.stream().filter(Column::filled).toList();
        allowed = columns.stream().collect(Collectors.toMap(column -> column.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    /** Reads the header, and reports columns that are missing, double or unknown; empty names are passed over. */
    static Header read(List<String> names, List<Column> columns, ImportMessages texts, Consumer<ImportProblem> problems) {
        Header header = new Header(columns);
        String list = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String written = names.get(i).toLowerCase(Locale.ROOT);
            String name = header.allowed.containsKey(written) ? header.allowed.get(written).name() : written;
            if (name.isEmpty()) {
                continue;
            }
            header.named.add(i);
            if (!header.allowed.containsKey(written)) {
                String shown = name.length() > LONGEST_ECHO ? name.substring(0, LONGEST_ECHO) : name;
                problems.accept(new ImportProblem(1, shown, ProblemCode.E_HEADER, texts.unknownColumn(shown, list), null));
            } else if (!seen.add(name)) {
                problems.accept(new ImportProblem(1, name, ProblemCode.E_HEADER, texts.doubleColumn(name), null));
            } else {
                header.places.put(name, i);
            }
        }
        for (Column column : columns) {
            if (column.required() && !header.places.containsKey(column.name())) {
                problems.accept(new ImportProblem(1, column.name(), ProblemCode.E_HEADER,
                        texts.missingColumn(column.name()), null));
            }
        }
        return header;
    }

    int indexOf(String column) {
        return places.getOrDefault(column, -1);
    }

    boolean isNamed(int index) {
        return named.contains(index);
    }

    boolean isUnspoken(String column) {
        Column found = allowed.get(column.toLowerCase(Locale.ROOT));
        return found != null && found.unspoken();
    }

    /** The columns that every row must fill in. */
    List<Column> filled() {
        return filled;
    }
}
