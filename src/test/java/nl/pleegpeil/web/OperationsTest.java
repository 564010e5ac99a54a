package nl.pleegpeil.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an operator watches. */
@QuarkusTest
@Tag("database")
class OperationsTest {

    @Test
    void health_includesTheDatabase() {
        given().get("/q/health").then().statusCode(200).contentType("application/json").body("status", equalTo("UP"))
                .body("checks.name", hasItem(containsString("Database")));
        Visitor.anybody().get("/q/health").then().body(not(containsString("data"))).body(not(containsString("jdbc")));
        Visitor.anybody().get("/q/health/well").then().statusCode(404);
        Visitor.anybody().get("/q/health/group/x").then().statusCode(404);
        Visitor.anybody().get("/q/health/started").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_inPrometheusForm() {
        given().get("/inloggen").then().statusCode(200);
        Visitor.anybody().get("/q/metrics").then().statusCode(401).body(not(containsString("jvm_")))
                .header("WWW-Authenticate", containsString("Bearer"));
        Visitor.withToken("een-sleutel-van-niemand-0123456789-ab").get("/q/metrics").then().statusCode(401);
        Visitor.anybody().get("/q//metrics").then().statusCode(anyOf(equalTo(401), equalTo(404)));
        Visitor.anybody().get("/q/metrics/").then().statusCode(401);
        given().accept("text/plain").get("/q/metrics").then().statusCode(200)
                .body(containsString("jvm_memory_used_bytes")).body(containsString("http_server_requests_seconds_count"));
    }
}
