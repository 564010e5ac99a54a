package nl.pleegpeil.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ErrorAnswersTest {

    private static final String API = "/api/v1/proefbanken";

    @Inject
    ErrorMessages messages;

    private static void assertProblem(Response response, int status) {
        response.then().statusCode(status).contentType("application/problem+json").body("status", equalTo(status))
                .body("type", equalTo("about:blank"));
        assertFalse(response.path("title").toString().isBlank());
        assertFalse(response.path("detail").toString().isBlank());
        assertNoInternals(response);
    }

    private static void assertPage(Response response, int status) {
        response.then().statusCode(status).contentType("text/html").body(containsString("<html lang=\"nl\""))
                .body(containsString("<h1"));
        assertNoInternals(response);
    }

    private static void assertNoInternals(Response response) {
        String body = response.asString();
        for (String internal : new String[] {"Exception", "java.", "\tat ", "quarkus", "secret-internals", "Error id"}) {
            assertFalse(body.contains(internal), internal + " in " + body);
        }
    }

    private static RequestSpecification when() {
        return given().redirects().follow(false);
    }

    @Test
    void api_unknownAddress() {
        assertProblem(when().get("/api/v1/bestaat-niet"), 404);
        assertProblem(when().get("/api"), 404);
        assertProblem(when().get("/api/v1/proefbanken/"), 404);
    }

    @Test
    void api_wrongMethod() {
        assertProblem(when().delete(API), 405);
    }

    @Test
    void api_formNobodyMakes() {
        assertProblem(when().accept("image/png").get(API), 406);
    }

    @Test
    void api_contentNobodyReads() {
        assertProblem(when().contentType("text/plain").body("x").post(API), 415);
    }

    @Test
    void api_notJson() {
        assertProblem(when().contentType("application/json").body("{\"amount\":").post(API), 400);
        assertProblem(when().contentType("application/json").body("{\"amount\":\"veel\"}").post(API), 400);
        assertProblem(when().contentType("application/json").body("[1]").post(API), 400);
    }

    @Test
    void api_unreadableParameter() {
        Response response = when().queryParam("jaar", "twee").get(API);
        assertProblem(response, 400);
        response.then().body("detail", equalTo("De waarde van jaar is niet te lezen."));
    }

    @Test
    void api_violatedConstraint() {
        Response response = when().queryParam("aantal", "10").get(API + "/validaties");
        assertProblem(response, 400);
        response.then().body("detail", equalTo("Vul hoogstens 9 in."));
    }

    @Test
    void api_ownWords() {
        Response response = when().get(API + "/weigeringen");
        assertProblem(response, 422);
        response.then().body("title", equalTo("Het telt niet op")).body("detail", equalTo("Begin en eind verschillen."));
    }

    @Test
    void api_ourFault() {
        assertProblem(when().get(API + "/fouten"), 500);
    }

    @Test
    void api_othersAreWriting() {
        Response response = when().get(API + "/drukten");
        assertProblem(response, 503);
        response.then().header("Retry-After", "10");
    }

    @Test
    void api_othersWereFirst() {
        Response response = when().get(API + "/inhalingen");
        assertProblem(response, 409);
        response.then().body("title", equalTo("Het is intussen veranderd"));
    }

    @Test
    void page_unknownAddress() {
        Response response = when().accept("text/html").get("/bestaat-niet");
        assertPage(response, 404);
        response.then().body(allOf(containsString("Niet gevonden"), containsString("Deze pagina bestaat niet")));
    }

    @Test
    void page_wrongMethod() {
        assertPage(when().delete("/proefbank"), 405);
    }

    @Test
    void page_unreadableParameter() {
        assertPage(when().queryParam("jaar", "twee").get("/proefbank"), 400);
    }

    @Test
    void page_ourFault() {
        Response response = when().get("/proefbank/fout");
        assertPage(response, 500);
        response.then().body(not(containsString("problem")));
    }

    @ParameterizedTest
    @EnumSource
    void texts_ofEveryMishap(Mishap mishap) {
        assertTrue(messages.title(mishap).length() > 5);
        assertTrue(messages.detail(mishap).endsWith("."));
        assertTrue(messages.page(mishap).endsWith("."));
    }
}
