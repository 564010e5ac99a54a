package nl.pleegpeil.spell;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;

/** Opens the sealed numbers of rows, whose order decides between spells of the same days. */
@ApplicationScoped
public class RecordNumbers {

    static final String PURPOSE = "pleegperiode-nummer";

    private final Sealer sealer;

    RecordNumbers(SecretKey secret) {
        sealer = new Sealer(secret, PURPOSE);
    }

    /** The number; null where the row has none. */
    public String open(String sealed) {
        return sealed == null ? null
                : sealer.open(sealed).orElseThrow(() -> new IllegalStateException("A number was sealed with another key"));
    }

    String seal(String number) {
        return sealer.seal(number);
    }
}
