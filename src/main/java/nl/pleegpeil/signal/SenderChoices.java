package nl.pleegpeil.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** What a sender tells besides what happened; all of it may be left out. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SenderChoices {

    private final SenderMail mail;

    SenderChoices(SenderMail mail) {
        this.mail = mail;
    }

    /** @param address in the place of one that was left before; empty: that one stays */
    public void tell(Signal signal, Optional<SignalCategory> category, Optional<Frequency> frequency, Optional<Weight> weight,
            Optional<String> address) {
        signal.toldCategory = category.map(SignalCategory::code).orElse(null);
        signal.frequency = frequency.map(Frequency::code).orElse(null);
        signal.weight = weight.map(Weight::code).orElse(null);
        address.ifPresent(typed -> {
            mail.forget(signal.id);
            mail.keep(signal, typed);
        });
    }
}
