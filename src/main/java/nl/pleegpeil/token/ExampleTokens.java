package nl.pleegpeil.token;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.example.ExampleRoom;

/** Tokens of the accounts of the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleTokens implements ExampleRoom {

    private final TokenTexts texts;

    ExampleTokens(TokenTexts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        List<Long> accounts = Account.ofTheExample().stream().map(account -> account.id).toList();
        return accounts.isEmpty() ? 0 : ApiToken.forget(accounts);
    }
}
