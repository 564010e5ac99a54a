package nl.pleegpeil.command;

import java.util.List;

/** Something the service does once, by name, without listening for requests. */
public interface Command {

    /** The word on the command line, such as controleer-logboek. */
    String name();

    /** One Dutch sentence for the list of commands. */
    String explanation();

    /**
     * Whether it is done before anything looks at the database: nothing was migrated or filled in by then, and the
     * database may be away, empty or in use. Its name is then among those of {@link Main#EARLY}.
     */
    default boolean isEarly() {
        return false;
    }

    /**
     * Does it, and writes what an operator should read to standard output.
     *
     * @param arguments what came after the name
     * @return the exit code of the process; 0 is good
     */
    int run(List<String> arguments);
}
