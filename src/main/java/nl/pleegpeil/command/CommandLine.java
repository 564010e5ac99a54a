package nl.pleegpeil.command;

import io.quarkus.arc.All;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Looks at the arguments of the start. With none the service starts as always. With a command it is done at the end
 * of the start, with the database at hand and before the port is opened, and the process ends with its exit code.
 */
@ApplicationScoped
class CommandLine {

    /** Before the wall around texts (1), which is the first to look at the database. */
    private static final int EARLY = 0;
    /** After the reference data and before the example region is filled in. */
    private static final int PRIORITY = 200;
    private static final int UNKNOWN = 2;

    private final String[] arguments;
    private final List<Command> commands;
    private final CommandTexts texts;
    private final IntConsumer exit;

    @Inject
    CommandLine(@CommandLineArguments String[] arguments, @All List<Command> commands, CommandTexts texts) {
        this(arguments, commands, texts, Quarkus::asyncExit);
    }

    CommandLine(String[] arguments, List<Command> commands, CommandTexts texts, IntConsumer exit) {
        this.exit = exit;
        this.arguments = arguments;
        this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
        this.texts = texts;
    }

    void beforeTheDatabase(@Observes @Priority(EARLY) StartupEvent event) {
        if (arguments.length > 0 && asked(arguments[0]).filter(Command::isEarly).isPresent()) {
            end(obey(Arrays.asList(arguments)));
        }
    }

    void atStart(@Observes @Priority(PRIORITY) StartupEvent event) {
        if (arguments.length > 0) {
            end(obey(Arrays.asList(arguments)));
        }
    }

    // Both are needed, as Quarkus itself does after quarkus.init-and-exit: the one ends the process, the other keeps the
    // start from going on; the socket is opened after this event.
    private void end(int code) {
        exit.accept(code);
        throw new PreventFurtherStepsException(code);
    }

    private Optional<Command> asked(String name) {
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    int obey(List<String> words) {
        String name = words.get(0);
        return asked(name).map(command -> command.run(words.subList(1, words.size()))).orElseGet(() -> explain(name));
    }

    private int explain(String name) {
        say(texts.unknown(name));
        commands.forEach(command -> say("  " + command.name() + "  " + command.explanation()));
        return UNKNOWN;
    }

    // The answer to a command is what the process prints; a log line would wrap it in JSON.
    private static void say(String line) {
        System.out.println(line);
    }
}
