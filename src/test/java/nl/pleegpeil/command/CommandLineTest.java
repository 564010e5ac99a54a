package nl.pleegpeil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private final List<String> heard = new ArrayList<>();
    private final List<Integer> codes = new ArrayList<>();
    private boolean early;

    private CommandLine line(String... arguments) {
        Command count = new Command() {
            @Override
            public String name() {
                return "tel";
            }

            @Override
            public String explanation() {
                return "Telt de woorden.";
            }

            @Override
            public boolean isEarly() {
                return early;
            }

            @Override
            public int run(List<String> words) {
                heard.addAll(words);
                return words.size();
            }
        };
        return new CommandLine(arguments, List.of(count), name -> "Onbekend: " + name, codes::add);
    }

    @Test
    void startWithoutArguments_goesOn() {
        line().atStart(null);
        assertTrue(heard.isEmpty() && codes.isEmpty());
    }

    @Test
    void command_isRunAndEndsTheStartWithItsExitCode() {
        PreventFurtherStepsException end = assertThrows(PreventFurtherStepsException.class, () -> line("tel", "een", "twee").atStart(null));
        assertEquals(2, end.getExitCode());
        assertEquals(List.of(2), codes);
        assertEquals(List.of("een", "twee"), heard);
    }

    @Test
    void unknownCommand_endsWithTwo() {
        assertEquals(2, assertThrows(PreventFurtherStepsException.class, () -> line("vlieg").atStart(null)).getExitCode());
    }

    @Test
    void commandThatNeedsTheDatabase_isNotDoneBeforeIt() {
        line("tel", "een").beforeTheDatabase(null);
        assertTrue(heard.isEmpty() && codes.isEmpty());
    }

    @Test
    void earlyCommand_endsTheStartBeforeTheDatabase() {
        early = true;
        assertEquals(1, assertThrows(PreventFurtherStepsException.class, () -> line("tel", "een").beforeTheDatabase(null)).getExitCode());
        assertEquals(List.of("een"), heard);
    }
}
