package nl.pleegpeil.notice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.Postman;

/**
 * Mail that is never lost and never repeated in silence. That one is being sent is stored before the mail server is called,
 * and nothing is tried again by itself: after a crash nobody knows whether it went, and a person decides.
 *
 * @param <B> what goes to one address
 */
public final class OnceOnly<B> {

    private final Postman postman;
    private final MailSettings settings;
    private final AtomicBoolean onRound = new AtomicBoolean();

    public OnceOnly(Postman postman, MailSettings settings) {
        this.postman = postman;
        this.settings = settings;
    }

    /**
     * Brings all there are, unless another round is on its way or there is no mail server.
     *
     * @param take  the next one, stored as being sent; empty: that was all
     * @param bring sends it and stores how that ended
     */
    public void bringAll(Supplier<Optional<B>> take, Consumer<B> bring) {
        if (!settings.isSet() || !onRound.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Optional<B> next = take.get(); next.isPresent(); next = take.get()) {
                bring.accept(next.get());
            }
        } finally {
            onRound.set(false);
        }
    }

    /** Sends it once, and how that ended. @param letter empty: the address was erased meanwhile */
    public MailState send(Optional<Letter> letter) {
        if (letter.isEmpty()) {
            return MailState.GEEN;
        }
        // A server that broke off may have taken it all the same.
        return postman.tryOut(letter.get()).isEmpty() ? MailState.VERSTUURD : MailState.ONZEKER;
    }
}
