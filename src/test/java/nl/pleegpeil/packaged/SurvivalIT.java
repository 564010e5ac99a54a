package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives a kill on H2; what was not acknowledged is there as a whole or not at all. */
class SurvivalIT {

    private static final String AREAS = "code;naam;soort;bovenliggend\nXK;Krachtland;land;\nXK1;Enkelvoud;regio;XK\nXK2;Meervoud;regio;XK\n";
    private static final String HEADER = "periode;gebied;soort;gestart;gestopt\n";
    private static final int AT_LEAST = 25;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static String month(int number) {
        return String.format("%d-%02d", 1900 + number / 12, number % 12 + 1);
    }

    private static String single(int number) {
        return month(number) + ";XK1;netwerk;" + (number + 1) + ";" + (2 * number + 1) + "\n";
    }

    /** 10,800 rows of one area: every month of three centuries, in three kinds. */
    private static String large() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (String kind : List.of("netwerk", "bestand", "onbekend")) {
            for (int number = 0; number < 3600; number++) {
                rows.append(month(number)).append(";XK2;").append(kind).append(';').append(number).append(";1\n");
            }
        }
        return rows.toString();
    }

    private static JsonNode accepted(HttpResponse<String> answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    @Test
    void kill_duringSingleDeliveriesAndALargeFile() throws Exception {
        Map<String, String> settings = Map.of("PLEEGPEIL_DB_URL", "jdbc:h2:file:" + folder.resolve("pleegpeil"),
                "PLEEGPEIL_LOG_JSON", "false");
        List<Integer> acknowledged = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean largeAcknowledged = new AtomicBoolean();
        try (Service service = Service.start(folder, settings)) {
            accepted(service.deliver("gebieden", AREAS));
            CountDownLatch enough = new CountDownLatch(AT_LEAST);
            CompletableFuture<Void> singles = CompletableFuture.runAsync(() -> {
                for (int number = 0; isAcknowledged(service, HEADER + single(number)); number++) {
                    acknowledged.add(number);
                    enough.countDown();
                }
            });
            assertTrue(enough.await(3, TimeUnit.MINUTES), "only " + acknowledged.size() + " deliveries were answered:\n" + service.output());
            CompletableFuture<Void> large = CompletableFuture.runAsync(() -> largeAcknowledged.set(isAcknowledged(service, large())));
            // Some way into the file; what is asked below holds wherever the kill falls.
            Thread.sleep(1500);
            service.kill();
            CompletableFuture.allOf(large, singles).get(1, TimeUnit.MINUTES);
        }
        try (Service again = Service.start(folder, settings)) {
            StringBuilder file = new StringBuilder(HEADER);
            acknowledged.forEach(number -> file.append(single(number)));
            JsonNode singles = accepted(again.deliver("stromen?proef=true", file.toString()));
            assertEquals(acknowledged.size(), singles.get("unchanged").asInt(), "every acknowledged delivery is there: " + singles);

            int rows = 3 * 3600;
            int kept = accepted(again.deliver("stromen?proef=true", large())).get("unchanged").asInt();
            assertTrue(kept == rows || kept == 0 && !largeAcknowledged.get(), kept + " of " + rows + " rows are there; acknowledged: " + largeAcknowledged);

            JsonNode shown = JSON.readTree(again.get("/api/v1/metrics/instroom?gebied=XK1&per=maand&soort=netwerk")).get("rows");
            for (int number : acknowledged) {
                assertEquals(number + 1, shown.get(number).get("amount").asInt(), shown.get(number).toString());
            }
            assertTrue(shown.size() <= acknowledged.size() + 1, "more than the one delivery that was under way");
        }
    }

    /** Waits its turn while another file is taken in; false once the service is gone. */
    private static boolean isAcknowledged(Service service, String csv) {
        try {
            HttpResponse<String> answer = service.deliver("stromen", csv);
            while (answer.statusCode() == 503) {
                answer = service.deliver("stromen", csv);
            }
            accepted(answer);
            return true;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
