package nl.pleegpeil.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;

/** Keeps the mail addresses of senders, apart from what they wrote and sealed; nobody is shown one. */
@ApplicationScoped
public class SenderMail {

    private final Sealer sealer;
    private final Clock clock;

    SenderMail(SecretKey secret, Clock clock) {
        this.sealer = new Sealer(secret, "indiener");
        this.clock = clock;
    }

    void keep(Signal signal, String address) {
        SenderAddress kept = new SenderAddress();
        kept.signalId = signal.id;
        kept.areaCode = signal.areaCode;
        kept.sealedAddress = sealer.seal(address);
        kept.keptSince = clock.instant();
        kept.persist();
    }

    /** The address to write to about a signal; empty when none was left or it was of no more use. */
    public Optional<String> of(long signal) {
        return SenderAddress.of(signal).flatMap(kept -> sealer.open(kept.sealedAddress));
    }

    /** The signals of which an address is kept. */
    public List<Long> signals() {
        return SenderAddress.signals();
    }

    /** It is of no more use. */
    public void forget(long signal) {
        SenderAddress.forget(signal);
    }
}
