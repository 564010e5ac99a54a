package nl.pleegpeil.signin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.example.ExampleRoom;

/** Sessions and attempts of the accounts of the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleSignIns implements ExampleRoom {

    private final Throttle throttle;
    private final SignInTexts texts;

    ExampleSignIns(Throttle throttle, SignInTexts texts) {
        this.throttle = throttle;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        List<Account> accounts = Account.ofTheExample();
        accounts.forEach(account -> {
            throttle.forget(SignInSteps.FROM_ANYWHERE, account.address());
            throttle.forget(SignInSteps.CODE, account.address());
            throttle.forget(SignInSteps.SECOND, String.valueOf(account.id));
        });
        return accounts.isEmpty() ? 0 : SignIn.forget(accounts.stream().map(account -> account.id).toList());
    }
}
