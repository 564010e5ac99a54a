package nl.pleegpeil.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reading goes through views: metrics name views only, views name tables only, and no class of the reading side a table. */
class SqlRulesTest {

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern SOURCE = Pattern.compile("(?<!:)\\b(?:from|join)\\s+([a-z_][a-z0-9_.]*)");
    private static final Pattern COMMON_TABLE = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\s*(?:\\([^()]*\\)\\s*)?as\\s*\\(");
    private static final Pattern VIEW = Pattern.compile("create\\s+view\\s+([a-z_]+)");
    private static final Pattern TABLE = Pattern.compile("create\\s+table\\s+([a-z_]+)");
    private static final Pattern JAVA_STRING = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

    private static List<Path> files(String folder, String ending) {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sql(Path file) {
        return COMMENT.matcher(read(file)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> named(Pattern pattern, String folder) {
        Set<String> names = new TreeSet<>();
        files(folder, ".sql").forEach(file -> names.addAll(all(pattern, sql(file))));
        return names;
    }

    static List<String> foreignSources(String statement, Set<String> allowed) {
        Set<String> own = all(COMMON_TABLE, statement);
        return all(SOURCE, statement).stream().filter(source -> !allowed.contains(source) && !own.contains(source)).toList();
    }

    private static List<String> foreignSourcesIn(String folder, Set<String> allowed) {
        List<String> found = new ArrayList<>();
        files(folder, ".sql").forEach(file -> foreignSources(sql(file), allowed).forEach(source -> found.add(file + " reads " + source)));
        return found;
    }

    @Test
    void metrics_readViewsOnly() {
        assertTrue(files("sql/metrics", ".sql").size() >= 5);
        assertEquals(List.of(), foreignSourcesIn("sql/metrics", named(VIEW, "sql/views")));
    }

    /**
     * H2 compiles "in (...)", and "or" of equalities, of a check with the session that creates the table, and fails every
     * insert once that session is closed: after five idle minutes of a first start. "= any (array[...])" has no such memory.
     */
    @Test
    void checks_outliveTheSessionThatMadeThem() {
        Pattern remembers = Pattern.compile("check\\s*\\([^;]*?\\b(?:in\\s*\\(|or\\s)[^,;]*");
        List<String> found = new ArrayList<>();
        files("sql/schema", ".sql").forEach(file -> sql(file).lines().filter(line -> remembers.matcher(line).find())
                .forEach(line -> found.add(file + ": " + line.strip())));
        assertTrue(remembers.matcher("kind varchar(9) check (kind in ('land', 'regio')),").find());
        assertTrue(!remembers.matcher("kind varchar(9) check (kind = any (array['land', 'regio'])),").find());
        assertEquals(List.of(), found);
    }

    @Test
    void views_readTablesOnly() {
        assertEquals(List.of(), foreignSourcesIn("sql/views", named(TABLE, "sql/schema")));
    }

    @Test
    void readingSide_namesNoTable() {
        Set<String> tables = named(TABLE, "sql/schema");
        List<String> found = new ArrayList<>();
        for (String room : List.of("metric", "dashboard", "summary")) {
            for (Path file : files("src/main/java/nl/pleegpeil/" + room, ".java")) {
                JAVA_STRING.matcher(read(file)).results().map(string -> string.group().toLowerCase(Locale.ROOT))
                        .flatMap(string -> all(SOURCE, string).stream()).filter(tables::contains)
                        .forEach(table -> found.add(file + " reads " + table));
            }
        }
        assertTrue(tables.contains("household_flow"), tables.toString());
        assertEquals(List.of(), found);
    }

    @Test
    void sources_areFoundBehindJoinsAndCommonTables() {
        assertEquals(List.of("household_flow"), foreignSources(
                "with stopped as (select 1 from flows) select * from stopped join household_flow on true", Set.of("flows")));
    }
}
