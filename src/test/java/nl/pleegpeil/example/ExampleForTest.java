package nl.pleegpeil.example;

import jakarta.enterprise.context.ApplicationScoped;

/** Opens the door of the example for tests of other rooms. */
@ApplicationScoped
public class ExampleForTest {

    private final ExampleFiller filler;

    ExampleForTest(ExampleFiller filler) {
        this.filler = filler;
    }

    /** Fills the example in, in the transaction that is going on. */
    public void fill() {
        filler.fill();
    }
}
