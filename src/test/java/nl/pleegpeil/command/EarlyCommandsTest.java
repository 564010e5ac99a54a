package nl.pleegpeil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarlyCommandsTest {

    @All
    @Inject
    List<Command> commands;

    @Test
    void commandsBeforeTheDatabase_areThoseThatTheStartKnows() {
        assertEquals(new TreeSet<>(Main.EARLY), commands.stream().filter(Command::isEarly).map(Command::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
