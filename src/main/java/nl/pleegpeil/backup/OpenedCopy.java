package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import nl.pleegpeil.database.OwnerOnly;

/** A copy as the operator names it, opened with the age key when it is encrypted. */
@ApplicationScoped
class OpenedCopy {

    private static final String IDENTITY = "--sleutel";

    private final BackupTexts texts;

    OpenedCopy(BackupTexts texts) {
        this.texts = texts;
    }

    /**
     * Does something with the zip itself. What was decrypted for it lies beside the copy, for its owner only, and goes.
     *
     * @return the exit code
     */
    int with(List<String> arguments, String usage, ToIntFunction<Path> use) {
        Words words = Words.of(arguments, IDENTITY);
        if (words.isWrong() || words.plain().isEmpty()) {
            Said.line(usage);
            return Said.USAGE;
        }
        Path file = Path.of(words.plain().get(0)).toAbsolutePath();
        try {
            if (!Envelope.isSealed(file)) {
                return use.applyAsInt(file);
            }
            if (words.values().isEmpty()) {
                Said.line(texts.identityNeeded());
                return Said.FAILED;
            }
            return opened(file, Envelope.identities(Path.of(words.values().get(0))), use);
        } catch (GeneralSecurityException e) {
            Said.line(texts.identityWrong());
        } catch (IOException e) {
            Said.line(texts.fileSays(String.valueOf(e.getMessage())));
        }
        return Said.FAILED;
    }

    private static int opened(Path file, List<String> identities, ToIntFunction<Path> use) throws IOException, GeneralSecurityException {
        Path open = OwnerOnly.file(file.resolveSibling(".open-" + UUID.randomUUID() + ".zip"));
        try {
            try (InputStream raw = Files.newInputStream(file); InputStream content = Envelope.open(raw, identities);
                    var out = Files.newOutputStream(open)) {
                content.transferTo(out);
            }
            return use.applyAsInt(open);
        } finally {
            Files.deleteIfExists(open);
        }
    }
}
