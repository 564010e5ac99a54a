package nl.pleegpeil.about;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AboutPagesTest {

    @Inject
    BuildInfo build;

    @Test
    void anybody_seesWhichVersionThisIs() {
        Visitor.anybody().get("/over").then().statusCode(200).body("html.body.main.h1", equalTo("Over deze versie"))
                .body(containsString(build.version())).body(containsString("EUPL-1.2"));
        Visitor.anybody().get("/q/health").then().statusCode(200).body("version", equalTo(build.name()));
    }
}
