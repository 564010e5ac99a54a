package nl.pleegpeil.testsupport;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/**
 * Who sends the requests of a test: the operator, with the token, unless a test says otherwise. Most tests are about
 * what a page does, not about who may see it.
 */
public class Visitor implements QuarkusTestBeforeEachCallback {

    /** The token of the tests (application.properties, profile test). */
    public static final String OPERATOR_TOKEN = "token-van-de-proef-0123456789-abcdef";

    private static final String AUTHORIZATION = "Authorization";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        // A filter and not a specification: that would fix the port before the application has one.
        RestAssured.replaceFiltersWith((request, response, next) -> {
            if (!request.getHeaders().hasHeaderWithName(AUTHORIZATION)) {
                request.header(AUTHORIZATION, "Bearer " + OPERATOR_TOKEN);
            }
            return next.next(request, response);
        });
    }

    /** Somebody without sign-in or token, who follows no redirects. */
    public static RequestSpecification anybody() {
        return RestAssured.given().redirects().follow(false).filter((request, response, next) -> {
            request.removeHeader(AUTHORIZATION);
            return next.next(request, response);
        });
    }

    /** A program with a token of its own. */
    public static RequestSpecification withToken(String token) {
        return RestAssured.given().redirects().follow(false).header(AUTHORIZATION, "Bearer " + token);
    }
}
