package nl.pleegpeil.access;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.database.H2File;
import nl.pleegpeil.database.OwnerOnly;
import nl.pleegpeil.shared.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one secret of an installation (PLEEGPEIL_KEY), from which a key for every purpose is derived. Beside an H2 file
 * it is made at the first start; an H2 database in memory gets one that is forgotten with it.
 */
@ApplicationScoped
@Startup
public class SecretKey {

    private static final int LEAST_BYTES = 32;
    private static final String FILE_NAME = "pleegpeil.key";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    SecretKey(Settings settings, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String databaseUrl) {
        this.secret = of(settings.key(), databaseUrl);
    }

    /**
     * A key of 32 bytes that is always the same for a purpose in this installation and tells nothing about the key of
     * another purpose.
     *
     * @param purpose a fixed word, such as upload
     */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** The key itself, as base64: for a back-up, which is of no use without it, and for nothing else. */
    public String forSafekeeping() {
        return Base64.getEncoder().encodeToString(secret);
    }

    /**
     * The same key as the settings give, or the file beside an H2 database holds; empty when there is none yet. Makes none.
     *
     * @throws ConfigurationException with a sentence for the operator when it is no key
     */
    public static Optional<String> present(Optional<String> given, String databaseUrl) {
        if (given.isPresent()) {
            return Optional.of(Base64.getEncoder().encodeToString(decode(given.get(), "PLEEGPEIL_KEY")));
        }
        return keyFile(databaseUrl).filter(Files::exists).map(file -> Base64.getEncoder().encodeToString(besideDatabase(file.getParent())));
    }

    /** Where the key of an H2 file lies; empty for any other database. */
    public static Optional<Path> keyFile(String databaseUrl) {
        return H2File.folderOf(databaseUrl).map(folder -> folder.resolve(FILE_NAME));
    }

    /** @throws ConfigurationException with a sentence for the operator when there is no usable key */
    static byte[] of(Optional<String> given, String databaseUrl) {
        if (given.isPresent()) {
            return decode(given.get(), "PLEEGPEIL_KEY");
        }
        if (databaseUrl.startsWith("jdbc:h2:mem:")) {
            return random();
        }
        return H2File.folderOf(databaseUrl).map(SecretKey::besideDatabase).orElseThrow(() -> refusal(
                "PLEEGPEIL_KEY ontbreekt. Geef een sleutel van minstens 32 bytes in base64, "
                        + "bijvoorbeeld de uitkomst van: openssl rand -base64 32. Bewaar die goed: zonder de sleutel is een deel van de gegevens niet meer te gebruiken."));
    }

    private static byte[] besideDatabase(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return decode(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
        } catch (IOException e) {
            throw new ConfigurationException("De sleutel " + file + " is niet te lezen of te maken: " + e.getMessage(), e);
        }
    }

    private static void create(Path file) throws IOException {
        // Nobody else may read it at any moment, so the file is made with these rights before it is filled.
        OwnerOnly.file(file);
        Files.writeString(file, Base64.getEncoder().encodeToString(random()) + "\n", StandardCharsets.US_ASCII,
                StandardOpenOption.WRITE);
    }

    private static byte[] random() {
        byte[] bytes = new byte[LEAST_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static byte[] decode(String text, String origin) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw refusal("De sleutel in " + origin + " is geen base64.");
        }
        if (bytes.length < LEAST_BYTES) {
            throw refusal("De sleutel in " + origin + " is te kort: " + bytes.length + " bytes, nodig zijn er minstens "
                    + LEAST_BYTES + ".");
        }
        return bytes;
    }

    private static ConfigurationException refusal(String sentence) {
        return new ConfigurationException(sentence);
    }
}
