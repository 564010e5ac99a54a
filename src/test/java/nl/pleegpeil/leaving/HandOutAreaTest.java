package nl.pleegpeil.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.testsupport.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Tag("database")
class HandOutAreaTest {

    @Inject
    HandOutArea command;

    @Inject
    Given data;

    @Inject
    SeatKeeper seats;

    @TempDir
    Path folder;

    private static Map<String, String> files(Path zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void areaAndWhatLiesInIt_leavesWithEverythingAboutIt_andNothingOfTheNeighbour() throws IOException {
        data.country("HO");
        data.region("HO-R", "HO");
        data.region("HO-S", "HO");
        data.municipality("HO0001", "HO-R");
        data.municipality("HO0002", "HO-S");
        data.provider("HOP");
        data.agreement("HOP", "HO0001", "2024-H1");
        data.agreement("HOP", "HO0002", "2024-H1");
        LocalDate since = LocalDate.parse("2026-01-01");
        seats.open(new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of("HO0001"), "af@eigen.example", "", since));
        seats.open(new SeatPlan(Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(), List.of("HO0002"), "af@buur.example", "", since));
        Path file = folder.resolve("vertrek.zip");
        assertEquals(0, command.run(List.of("HO-R", file.toString())));
        Map<String, String> files = files(file);
        assertTrue(files.get("LEESMIJ.txt").contains("HO-R, HO0001") || files.get("LEESMIJ.txt").contains("HO0001, HO-R"), files.get("LEESMIJ.txt"));
        assertTrue(files.get("area.csv").contains("Gebied HO0001"));
        assertTrue(files.get("delivery_agreement.csv").contains("HO0001"));
        // A seat names no area itself; the rows that say which are its areas do.
        assertTrue(files.get("seat.csv").contains("af@eigen.example"), files.get("seat.csv"));
        files.forEach((name, content) -> assertFalse(content.contains("HO0002") || content.contains("buur.example"), name));
        assertFalse(files.containsKey("account.csv"), files.keySet().toString());
        assertEquals(1, command.run(List.of("HO-R", file.toString())), "a file is never overwritten");
        assertEquals(1, command.run(List.of("NERGENS", folder.resolve("niets.zip").toString())));
        assertEquals(2, command.run(List.of("HO-R")));
    }
}
