package nl.pleegpeil.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegpeil.area.Area;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "nl.pleegpeil", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageRulesTest {

    private static final Set<String> OPEN_FINDERS = Set.of("listAll", "findAll", "streamAll", "findById", "findByIdOptional",
            "find", "list", "stream", "count", "delete", "deleteAll", "deleteById", "update");

    @ArchTest
    static final ArchRule rooms_meetWithoutCycles = slices().matching("nl.pleegpeil.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule statistics_isPure = classes().that().resideInAPackage("nl.pleegpeil.statistics..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("nl.pleegpeil.statistics..", "java..", "javax.crypto..",
                    "org.apache.commons.statistics..", "org.apache.commons.numbers..", "org.ojalgo..")
                    .and(DescribedPredicate.not(resideInAnyPackage("java.sql..", "java.net..", "java.nio.file.."))));

    // Which areas there are, and what they are called, is asked of the area room; every figure comes through a view.
    @ArchTest
    static final ArchRule readingSide_knowsNoEntities = noClasses()
            .that().resideInAnyPackage("nl.pleegpeil.metric..", "nl.pleegpeil.dashboard..", "nl.pleegpeil.summary..")
            .should().dependOnClassesThat(DescribedPredicate.describe("are entities other than Area",
                    (JavaClass type) -> type.isAnnotatedWith(Entity.class) && !type.isEquivalentTo(Area.class)));

    @ArchTest
    static final ArchRule entities_answerNamedQuestions = classes().should(new ArchCondition<>(
            "call the open finders of entities of their own package only") {
        @Override
        public void check(JavaClass caller, ConditionEvents events) {
            for (JavaMethodCall call : caller.getMethodCallsFromSelf()) {
                JavaClass entity = call.getTargetOwner();
                if (entity.isAssignableTo(PanacheEntityBase.class) && OPEN_FINDERS.contains(call.getName())
                        && !entity.getPackageName().equals(caller.getPackageName())) {
                    events.add(SimpleConditionEvent.violated(call, call.getDescription()));
                }
            }
        }
    });

    // Who is asking is looked up in the database; a page that is drawn where nothing may wait would take everybody for the public.
    @ArchTest
    static final ArchRule pages_mayWait = classes().that().areAnnotatedWith(jakarta.ws.rs.Path.class).should(new ArchCondition<>(
            "be @Blocking when they give templates") {
        @Override
        public void check(JavaClass pages, ConditionEvents events) {
            boolean draws = pages.getMethods().stream()
                    .anyMatch(method -> method.getRawReturnType().isEquivalentTo(TemplateInstance.class));
            if (draws && !pages.isAnnotatedWith(Blocking.class)) {
                events.add(SimpleConditionEvent.violated(pages, pages.getName()));
            }
        }
    });

    @ArchTest
    static final ArchRule names_sayWhatAClassDoes = classes().should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
            be(simpleNameEndingWith("Manager").or(simpleNameEndingWith("Impl")).or(simpleNameEndingWith("Helper"))
                    .or(simpleNameEndingWith("Util")).or(simpleNameEndingWith("Utils")))));

    @Test
    void packages_sayWhatTheirWordMeans() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/nl/pleegpeil"))) {
            List<Path> silent = folders.filter(Files::isDirectory).filter(folder -> !isExplained(folder)).toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean isExplained(Path folder) {
        Path file = folder.resolve("package-info.java");
        try {
            return Files.exists(file) && Files.readString(file).strip().startsWith("/**");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
