package nl.pleegpeil.intake;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Sentences for tests that send files. */
public final class Import {

    private static final AtomicInteger USED = new AtomicInteger();
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.BINARY));

    private Import() {
    }

    /** A word that no other test uses, for codes. */
    public static String unique(String prefix) {
        return prefix + Long.toString(System.nanoTime() % 1_000_000_000L, 36).toUpperCase() + USED.incrementAndGet();
    }

    public static ValidatableResponse send(String kindAndParameters, byte[] file) {
        return given().config(AS_IT_IS).contentType("text/csv").body(file)
                .post("/api/v1/imports/" + kindAndParameters).then();
    }

    public static ValidatableResponse send(String kindAndParameters, String file) {
        return send(kindAndParameters, file, StandardCharsets.UTF_8);
    }

    public static ValidatableResponse send(String kindAndParameters, String file, Charset charset) {
        return send(kindAndParameters, file.getBytes(charset));
    }

    /** A country of its own, so that no other test's figures lie in it. */
    public static String country() {
        String code = unique("T");
        send("gebieden", "code;naam;soort\n" + code + ";Proefland;land\n").statusCode(200);
        return code;
    }

    public static String municipalityIn(String country, String from, String until) {
        String code = unique("G");
        send("gebieden", "code;naam;soort;bovenliggend;geldig_van;geldig_tot\n" + code + ";Proefstad;gemeente;" + country + ";"
                + from + ";" + until + "\n").statusCode(200);
        return code;
    }

    public static String provider() {
        String code = unique("P");
        send("aanbieders", "code;naam\n" + code + ";Proefhuis\n").statusCode(200);
        return code;
    }
}
