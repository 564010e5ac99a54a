package nl.pleegpeil.guide;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class GuidePagesTest {

    private static final int HEAVIEST = 60 * 1024;

    @ParameterizedTest
    @EnumSource(Role.class)
    void role_hasItsTasks_andNoOthers(Role role) {
        String page = Visitor.anybody().get("/handleiding/" + role.code()).then().statusCode(200).extract().asString();
        assertTrue(Chapter.of(role).size() > 2);
        for (Chapter chapter : Chapter.values()) {
            assertEquals(Chapter.of(role).contains(chapter), page.contains("/handleiding/" + chapter.code() + ".png"), chapter.name());
        }
    }

    @Test
    void search_findsTasksWithAllWords_withoutAccentsOrCapitals() {
        Visitor.anybody().get("/handleiding?q=MOTIE bestand").then().statusCode(200)
                .body(allOf(containsString("id=\"moties\""), not(containsString("id=\"logboek\""))));
        Visitor.anybody().get("/handleiding/griffie?q=zipbestand").then().body(allOf(containsString("1 onderwerp gevonden"), containsString("id=\"publiceren\"")));
        Visitor.anybody().get("/handleiding?q=%3Cscript%3E").then().statusCode(200).body(allOf(containsString("Er is niets gevonden"), not(containsString("<script>"))));
        Visitor.anybody().get("/handleiding/wethouder").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Chapter.class)
    void chapter_hasALightPicture(Chapter chapter) throws IOException {
        Path picture = Path.of("src/main/resources/META-INF/resources/handleiding", chapter.code() + ".png");
        assertTrue(Files.size(picture) <= HEAVIEST, Files.size(picture) + " bytes");
        BufferedImage image = ImageIO.read(picture.toFile());
        assertEquals("390 x 600", image.getWidth() + " x " + image.getHeight());
        assertFalse(chapter.address().isEmpty());
    }
}
