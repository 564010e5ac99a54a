package nl.pleegpeil.command;

import java.util.List;

/** Something the service does once, by name, without listening for requests. */
public interface Command {

    /** The word on the command line, such as controleer-logboek. */
    String name();

    /** One Dutch sentence for the list of commands. */
    String explanation();

    /**
     * Does it, and writes what an operator should read to standard output.
     *
     * @param arguments what came after the name
     * @return the exit code of the process; 0 is good
     */
    int run(List<String> arguments);
}
