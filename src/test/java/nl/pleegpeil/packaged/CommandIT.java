package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands end with an exit code and never listen. */
class CommandIT {

    @TempDir
    Path folder;

    private Service run(String... words) throws Exception {
        return Service.launch(folder, Map.of("PLEEGPEIL_DB_URL", "jdbc:h2:file:" + folder.resolve("pleegpeil"),
                "PLEEGPEIL_LOG_JSON", "false"), words);
    }

    @Test
    void checkOfTheLog_endsWithZeroWhenWhole_andWithOneWhenTheFileIsForged() throws Exception {
        Service whole = run("controleer-logboek");
        assertEquals(0, whole.refusal(), whole.output());
        assertTrue(whole.output().contains("Het logboek is heel."), whole.output());
        assertFalse(whole.output().contains("Pleegpeil draait op"));
        Files.writeString(folder.resolve("audit-head"), "1 ab cd\n");
        Service forged = run("controleer-logboek");
        assertEquals(1, forged.refusal(), forged.output());
        assertTrue(forged.output().contains("geen geldig zegel"), forged.output());
    }

    @Test
    void unknownCommand_listsThoseThatExist() throws Exception {
        Service unknown = run("vlieg");
        assertEquals(2, unknown.refusal());
        assertTrue(unknown.output().contains("controleer-logboek"), unknown.output());
    }
}
