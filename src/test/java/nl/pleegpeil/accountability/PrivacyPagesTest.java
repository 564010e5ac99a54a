package nl.pleegpeil.accountability;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.erasure.RetentionClasses;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@Tag("database")
class PrivacyPagesTest {

    @Inject
    DataModel model;
    @Inject
    RetentionClasses classes;
    @Inject
    DraftWriter writer;

    @Test
    void everyTable_isDescribed_andNothingElse() {
        List<DataModel.Table> tables = model.tables();
        assertEquals(List.of(), tables.stream().filter(table -> table.description().isEmpty()).map(DataModel.Table::name).toList());
        Set<String> names = tables.stream().map(DataModel.Table::name).collect(Collectors.toSet());
        assertTrue(names.contains("household_flow") && tables.size() > 10, names.toString());
        assertEquals(List.of(), model.described().stream().filter(name -> !names.contains(name)).toList());
    }

    @Test
    void tablesOfRetentionClasses_exist() {
        Set<String> names = model.tables().stream().map(DataModel.Table::name).collect(Collectors.toSet());
        classes.all().forEach(what -> assertEquals(Set.of(), what.rule().tables().stream()
                .filter(table -> !names.contains(table)).collect(Collectors.toSet()), what.code()));
    }

    @Test
    void privacyPage_isForEverybody_withTheTermsThatHold() {
        Visitor.anybody().get("/privacy").then().statusCode(200).body(containsString("<h1>Privacy</h1>"))
                .body(containsString("Anonieme antwoorden")).body(containsString("24 maanden")).body(not(containsString("Concept")))
                .body(containsString("href=\"/privacy\"")).body(not(containsString("Beheer</a>")));
        given().get("/bewaartermijnen").then().body(containsString("href=\"/logboek\"")).body(containsString("href=\"/bewaartermijnen\""));
    }

    @ParameterizedTest
    @EnumSource(Draft.class)
    void draft_saysThatItIsOne_asPageAndAsFile(Draft draft) {
        given().get("/bewaartermijnen/concepten").then().statusCode(200).body(containsString("/concepten/" + draft.code()));
        given().get("/bewaartermijnen/concepten/" + draft.code()).then().statusCode(200).body(containsString("Concept, voor uw FG"))
                .body(containsString("24 maanden"));
        String markdown = given().get("/bewaartermijnen/concepten/" + draft.code() + ".md").then().statusCode(200)
                .contentType("text/markdown").body(startsWith("# ")).extract().asString();
        assertTrue(markdown.contains("> Concept, voor uw FG."));
        assertTrue(markdown.contains("| Logboek | "), markdown);
    }

    @Test
    void assessment_listsEveryTableWithItsTerm() {
        String text = writer.write(Draft.DPIA).markdown();
        model.tables().forEach(table -> assertTrue(text.contains("| " + table.name() + " | "), table.name()));
        assertTrue(text.contains("cell | 3 maanden |"), text);
        assertFalse(text.contains("flyway"));
    }

    @Test
    void drafts_areForTheFg() {
        Visitor.anybody().get("/bewaartermijnen/concepten").then().statusCode(303);
        Visitor.anybody().get("/bewaartermijnen/concepten/dpia.md").then().statusCode(303);
        given().get("/bewaartermijnen/concepten/onzin").then().statusCode(404);
    }
}
