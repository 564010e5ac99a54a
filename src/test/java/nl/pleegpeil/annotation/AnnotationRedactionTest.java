package nl.pleegpeil.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class AnnotationRedactionTest {

    @Inject
    Given data;

    private static long written(Long corrects, String body, String reason) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Annotation row = new Annotation();
            row.areaCode = "RDA";
            row.kindCode = AnnotationKind.values()[0].code();
            row.beginsOn = LocalDate.parse("2026-03-01");
            row.untilOn = LocalDate.parse("2026-04-01");
            row.body = body;
            row.reason = reason;
            row.author = "zetel";
            row.revision = corrects == null ? 1 : 2;
            row.correctsId = corrects;
            row.recordedAt = Instant.parse("2026-03-02T10:00:00Z");
            row.persist();
            return row.id;
        });
    }

    @Test
    void detail_goesFromOlderVersionsAndReasonsToo() {
        data.country("RDA");
        long first = written(null, "Campagne met Zonnehoeve", null);
        written(first, "Campagne", "Zonnehoeve deed niet mee");
        Forms.post(RestAssured::given, "/vrije-tekst/weglakken", "/vrije-tekst/weglakken",
                Map.of("gegeven", "zonnehoeve", "plek", "gebeurtenissen")).statusCode(303);
        List<Annotation> rows = QuarkusTransaction.requiringNew().call(() -> Annotation.everyIn("RDA"));
        assertEquals(List.of("Campagne met [weggelaten]", "Campagne"), rows.stream().map(row -> row.body).toList());
        assertEquals("[weggelaten] deed niet mee", rows.get(1).reason);
    }
}
