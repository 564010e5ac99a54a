package nl.pleegpeil.erasure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.example.ExampleRoom;

/** What must be kept of the example, or because somebody in it said so. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleHolds implements ExampleRoom {

    private final ErasureTexts texts;

    ExampleHolds(ErasureTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return LegalHold.forgetExample(Account.ofTheExample().stream().map(account -> account.name).toList());
    }
}
