package nl.pleegpeil.example;

/**
 * A room that holds rows of the example and takes them away when the example is left. Every room that stores something
 * about an area, a provider, a seat or an account brings one, as a bean with one of these priorities; the higher goes
 * first. A test walks every table for what was forgotten.
 */
public interface ExampleRoom {

    /** What people wrote, and mail: before the seats and addresses by which it is known. */
    int TEXTS = 500;
    /** What hangs on accounts, and what is agreed about areas. */
    int ATTACHED = 400;
    /** Figures, providers, areas, and the imports they came with. */
    int FACTS = 300;
    int SEATS = 200;
    int ACCOUNTS = 100;

    /** The rows in Dutch, as in a list of counts: zetels. */
    String name();

    /** Removes its rows, in the transaction that is going on; how many there were. */
    int leave();
}
