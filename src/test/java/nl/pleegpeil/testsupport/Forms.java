package nl.pleegpeil.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends forms as a browser does: with the token of the page they stand on. */
public final class Forms {

    private static final Pattern TOKEN = Pattern.compile("name=\"([^\"]*csrf[^\"]*)\" value=\"([^\"]*)\"");

    private Forms() {
    }

    /** @param visitor who sends it; asked twice, for the page and for the form */
    public static ValidatableResponse post(Supplier<RequestSpecification> visitor, String formPage, String address, Map<String, ?> typed) {
        Response form = visitor.get().get(formPage);
        Matcher token = TOKEN.matcher(form.asString());
        assertTrue(token.find(), "the form has no token: " + form.asString());
        return visitor.get().redirects().follow(false).cookies(form.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(token.group(1), token.group(2)).formParams(typed).post(address).then();
    }

    /** What a page itself says, without the band above it, which names the visitor. */
    public static String mainOf(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
