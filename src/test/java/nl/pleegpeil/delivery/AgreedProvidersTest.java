package nl.pleegpeil.delivery;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.household.FlowTotals;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class AgreedProvidersTest {

    @Inject
    Given given;

    @Inject
    FlowTotals totals;

    @Inject
    Clock clock;

    private void asked(String provider, String area) {
        QuarkusTransaction.requiringNew().run(() -> {
            DeliveryAgreement agreement = new DeliveryAgreement();
            agreement.providerCode = provider;
            agreement.areaCode = area;
            agreement.expectedFrom = LocalDate.of(2025, 1, 1);
            agreement.deadlineWeeks = 6;
            agreement.record(clock.instant());
            totals.refreshArea(area);
        });
    }

    private List<String> firstHalf(String area) {
        return given.rowsOf("select started, stopped from household_flows where area_code = '" + area
                + "' and period_code = '2025-H1' and kind = 'onbekend' and provider_code = ''");
    }

    @Test
    void total_waitsForEveryProviderThatWasAsked() {
        given.country("APT");
        given.municipality("APTG", "APT");
        given.delivered(flow("APTG", "2025-H1", 3, 4, row -> row.providerCode = "APT-A"));
        assertEquals(List.of("[3, 4]"), firstHalf("APTG"), "nobody else was asked");
        asked("APT-A", "APTG");
        asked("APT-B", "APTG");
        assertEquals(List.of(), firstHalf("APTG"), "the figures of one of two are not those of the municipality");
        given.delivered(flow("APTG", "2025-H1", 0, 0, row -> row.providerCode = "APT-B"));
        assertEquals(List.of("[3, 4]"), firstHalf("APTG"), "a nil report is a report");
    }
}
