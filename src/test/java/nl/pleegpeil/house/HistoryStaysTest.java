package nl.pleegpeil.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pleegpeil.workflow.StatusChange;
import org.junit.jupiter.api.Test;

/** What happened to a signal, a Knelpunt or an action is only ever added to. */
@AnalyzeClasses(packages = "nl.pleegpeil", importOptions = ImportOption.DoNotIncludeTests.class)
class HistoryStaysTest {

    /** Whoever writes a change down, and whoever takes a detail out of a reason. */
    private static final Set<String> WRITERS = Set.of("StatusHistory", "ReasonRedaction");
    /** Where the table is named beside its entity: an area that leaves takes its rows along, and so does the example. */
    private static final Set<String> NAMING = Set.of("AreaTables.java", "ExampleWorkRows.java");
    private static final Pattern AS_TABLE = Pattern.compile("status_change|\"StatusChange\"|(?i:(update|delete|delete from)\\s+StatusChange\\b)");

    @ArchTest
    static final ArchRule changes_areWrittenByTheHistoryOnly = ArchRuleDefinition.classes().should(new ArchCondition<>(
            "write no field of a status change, unless they keep the history") {
        @Override
        public void check(JavaClass caller, ConditionEvents events) {
            for (JavaFieldAccess access : caller.getFieldAccessesFromSelf()) {
                if (access.getTargetOwner().isEquivalentTo(StatusChange.class) && access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && !caller.isEquivalentTo(StatusChange.class) && WRITERS.stream().noneMatch(caller.getName()::contains)) {
                    events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                }
            }
        }
    });

    @Test
    void table_isNamedNowhereElse() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> naming = files.filter(file -> file.toString().endsWith(".java") && AS_TABLE.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString()).filter(name -> !NAMING.contains(name)).toList();
            assertEquals(List.of("StatusChange.java"), naming, "only its sequence is named there");
        }
    }

    @Test
    void schema_neverTakesRowsAway() throws IOException {
        Pattern takes = Pattern.compile("(?is)(update|delete\\s+from|truncate(\\s+table)?|drop\\s+table)\\s+status_change");
        try (Stream<Path> files = Files.walk(Path.of("sql"))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".sql") && takes.matcher(read(file)).find()).toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
