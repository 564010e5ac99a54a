package nl.pleegpeil.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WriteGuardTest.WithToken.class)
class WriteGuardTest {

    private static final String TOKEN = "sleutel-van-de-proef-0123456789-abcdef";
    private static final String API = "/api/v1/proefbanken";
    private static final String PAGE = "/proefbank";
    private static final String BODY = "{\"amount\":1}";

    public static class WithToken implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pleegpeil.api-token", TOKEN);
        }
    }

    @Inject
    AccessKey key;

    private static RequestSpecification request() {
        return given().redirects().follow(false);
    }

    private static RequestSpecification formFrom(Response page) {
        String field = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        assertFalse(field.isBlank(), page.asString());
        return request().cookies(page.cookies()).contentType("application/x-www-form-urlencoded").formParam("csrf-token", field);
    }

    private static Response enter(String typed) {
        return formFrom(request().get("/toegang?terug=/proefbank")).formParam("sleutel", typed)
                .formParam("terug", "/proefbank").post("/toegang");
    }

    @Test
    void reading_needsNoKey() {
        request().get(API).then().statusCode(200);
        request().get(PAGE).then().statusCode(200);
        request().head(PAGE).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void api_writeWithoutKey(String method) {
        request().contentType("application/json").body(BODY).request(method, API).then().statusCode(401)
                .contentType("application/problem+json").header("WWW-Authenticate", containsString("Bearer"))
                .body("title", equalTo("U hebt geen toegang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer sleutel-van-de-proef-0123456789-abcdee", "Bearer ", "Bearer", "Basic " + TOKEN, TOKEN,
            "Bearer " + TOKEN + "x"})
    void api_writeWithAnotherKey(String authorization) {
        request().header("Authorization", authorization).contentType("application/json").body(BODY).post(API)
                .then().statusCode(401);
    }

    @Test
    void api_writeWithKey() {
        request().header("Authorization", "Bearer " + TOKEN).contentType("application/json").body(BODY).post(API)
                .then().statusCode(200);
    }

    @Test
    void page_writeWithoutPassLeadsToTheKey() {
        request().contentType("application/x-www-form-urlencoded").post(PAGE).then().statusCode(303)
                .header("Location", endsWith("/toegang?terug=%2Fproefbank"));
    }

    @Test
    void page_writeWithPass() {
        Response entered = enter(TOKEN);
        entered.then().statusCode(303).header("Location", endsWith("/proefbank"));
        String cookie = entered.headers().getValues("Set-Cookie").stream().filter(line -> line.startsWith("toegang=")).findFirst().orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        assertFalse(cookie.contains(TOKEN), cookie);
        formFrom(request().get("/toegang")).cookie("toegang", entered.cookie("toegang")).post(PAGE).then().statusCode(200);
    }

    @Test
    void page_passOpensNoApi() {
        request().cookie("toegang", enter(TOKEN).cookie("toegang")).contentType("application/json").body(BODY).post(API)
                .then().statusCode(401);
    }

    @Test
    void page_wrongKey() {
        Response refused = enter("fout");
        refused.then().statusCode(422).body(allOf(containsString("Deze sleutel is niet juist"), not(containsString("value=\"fout\""))));
        assertEquals(null, refused.cookie("toegang"));
    }

    @Test
    void page_keyWithoutFormToken() {
        Response refused = request().contentType("application/x-www-form-urlencoded").formParam("sleutel", TOKEN).post("/toegang");
        refused.then().statusCode(400).contentType("text/html");
        assertEquals(null, refused.cookie("toegang"));
    }

    @Test
    void pass_changed() {
        String pass = key.newPass();
        assertTrue(key.isValidPass(pass));
        int dot = pass.indexOf('.');
        assertFalse(key.isValidPass(Long.parseLong(pass.substring(0, dot)) + 1 + pass.substring(dot)));
        assertFalse(key.isValidPass(pass.substring(0, dot + 1) + "A".repeat(43)));
        assertFalse(key.isValidPass(""));
        assertFalse(key.isValidPass(TOKEN));
    }

    @Test
    void token_tooShortDoesNotStart() {
        var refusal = assertThrows(ConfigurationException.class, () -> AccessKey.checked(Optional.of("x".repeat(31))));
        assertTrue(refusal.getMessage().contains("PLEEGPEIL_API_TOKEN"));
        assertEquals(Optional.of("x".repeat(32)), AccessKey.checked(Optional.of("x".repeat(32))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elders.nl", "https://elders.nl", "/\\elders.nl", "", "elders", "/a\r\nSet-Cookie:x"})
    void back_neverElsewhere(String back) {
        assertEquals("/", AccessKeyPages.ownPath(back));
    }
}
