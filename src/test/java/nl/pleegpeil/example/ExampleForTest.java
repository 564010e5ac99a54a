package nl.pleegpeil.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Opens the door of the example for tests of other rooms. */
@ApplicationScoped
public class ExampleForTest {

    private final ExampleFiller filler;
    private final EntityManager entities;

    ExampleForTest(ExampleFiller filler, EntityManager entities) {
        this.filler = filler;
        this.entities = entities;
    }

    /** Fills the example in, in the transaction that is going on. */
    public void fill() {
        filler.fill();
    }

    /** Fills the example in until it is left. */
    @Transactional
    public void fillForGood() {
        filler.fill();
    }

    /** So that it can be filled in again. */
    @Transactional
    public void forgetThatItWasLeft() {
        entities.createNativeQuery("delete from example_left").executeUpdate();
    }
}
