package nl.pleegpeil.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ReasonRedactionTest {

    @Inject
    Given data;

    private static void change(String area, String reason) {
        QuarkusTransaction.requiringNew().run(() -> {
            StatusChange row = new StatusChange();
            row.thing = Thing.SIGNAL.code();
            row.thingId = -1L;
            row.toStatus = "niet_in_behandeling";
            row.reason = reason;
            row.mover = "seat";
            row.areaCode = area;
            row.recordedAt = Instant.parse("2026-03-02T10:00:00Z");
            row.persist();
        });
    }

    private static List<String> reasons() {
        return QuarkusTransaction.requiringNew().call(() -> StatusChange.of(Thing.SIGNAL, -1).stream().map(row -> row.reason).toList());
    }

    @Test
    void detailInAReason_isTakenOut_andTheChangeStays() {
        data.country("RDN");
        change("RDN", "Al besproken met de Zonnehoeve");
        change("RDN", "Dubbel");
        change("RDN", null);
        Forms.post(RestAssured::given, "/vrije-tekst/weglakken", "/vrije-tekst/weglakken",
                Map.of("gegeven", "zonnehoeve", "plek", "statuswijzigingen")).statusCode(303);
        assertEquals(Arrays.asList("Al besproken met de [weggelaten]", "Dubbel", null), reasons());
    }
}
