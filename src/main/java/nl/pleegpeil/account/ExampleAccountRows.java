package nl.pleegpeil.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.intake.ImportHistory;
import nl.pleegpeil.seat.SeatHolding;

/** The accounts of the example, what opened them, their places on seats and the imports they began. */
@Priority(ExampleRoom.ACCOUNTS)
@ApplicationScoped
class ExampleAccountRows implements ExampleRoom {

    private final ImportHistory imports;
    private final AccountTexts texts;

    ExampleAccountRows(ImportHistory imports, AccountTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        List<Long> accounts = Account.ofTheExample().stream().map(account -> account.id).toList();
        if (accounts.isEmpty()) {
            return 0;
        }
        imports.forgetStartedBy(accounts);
        SeatHolding.forget(accounts);
        RecoveryCode.forget(accounts);
        OneTimeSecret.forget(accounts);
        return Account.forget(accounts);
    }
}
