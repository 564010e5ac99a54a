package nl.pleegpeil.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegpeil.shared.PublicAddress;

/**
 * A random mark by which a browser is known again on these pages. It says nothing about whose it is; whoever throws it
 * away is another device.
 */
@ApplicationScoped
class DeviceMark {

    static final String COOKIE = "pleegpeil-verslag";

    private static final int BYTES = 16;
    private static final int DAYS = 60;
    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PublicAddress address;

    DeviceMark(PublicAddress address) {
        this.address = address;
    }

    /** The mark that a request brought; empty when it brought none of ours. */
    static Optional<String> of(String cookie) {
        return Optional.ofNullable(cookie).filter(mark -> MARK.matcher(mark).matches());
    }

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    NewCookie cookie(String mark) {
        return new NewCookie.Builder(COOKIE).value(mark).path("/verslag").maxAge(DAYS * 24 * 3600).httpOnly(true)
                .secure(address.isEncrypted()).sameSite(NewCookie.SameSite.LAX).build();
    }
}
