package nl.pleegpeil.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;

/** Whether two answers tell the same, so that nobody learns from them which ids exist. */
public final class Alike {

    private Alike() {
    }

    /** The answer for something of another's, and that for something that does not exist; each with the id asked for. */
    public static void assertAlike(int status, Response others, String othersId, Response unknown, String unknownId) {
        assertEquals(status, others.statusCode(), others.asString());
        assertEquals(status, unknown.statusCode(), unknown.asString());
        assertEquals(plain(others, othersId), plain(unknown, unknownId));
    }

    private static String plain(Response answer, String id) {
        // The token of a form is another one for every visit.
        return (answer.contentType() + "\n" + answer.getHeader("Location") + "\n" + answer.getHeader("Cache-Control") + "\n"
                + answer.asString()).replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "").replaceAll("(/|%2F)" + id + "(?!\\d)", "$1(id)");
    }
}
