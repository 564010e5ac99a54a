package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.database.H2File;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.shared.Settings;

/**
 * Moves everything from another database into the one of the settings, which is empty: a copy and its restoration in one
 * go. The old database stays as it was.
 */
@ApplicationScoped
class MoveDatabase implements Command {

    private final Installation installation;
    private final Restoration restoration;
    private final Settings settings;
    private final BackupTexts texts;
    private final MoveSettings old;

    MoveDatabase(Installation installation, Restoration restoration, Settings settings, MoveSettings old, BackupTexts texts) {
        this.installation = installation;
        this.restoration = restoration;
        this.settings = settings;
        this.texts = texts;
        this.old = old;
    }

    @Override
    public String name() {
        return "verhuis";
    }

    @Override
    public String explanation() {
        return texts.moveCommand();
    }

    @Override
    public boolean isEarly() {
        return true;
    }

    @Override
    public int run(List<String> arguments) {
        Words words = Words.of(arguments, "--");
        if (words.isWrong() || words.first().filter(url -> url.matches("jdbc:(?:h2|postgresql):.+")).isEmpty()) {
            Said.line(texts.moveUsage());
            return Said.USAGE;
        }
        Address source = new Address(words.plain().get(0), old.user().orElse("sa"), old.password().orElse(""));
        boolean isThere = H2File.of(source.url()).map(Files::exists).orElse(true);
        if (!isThere) {
            Said.line(texts.nothingThere(source.toString()));
            return Said.FAILED;
        }
        // Beside the old H2 file, unless the settings name one: then it must be the same, or nothing opens.
        Optional<String> key = SecretKey.present(Optional.empty(), source.url()).or(() -> SecretKey.present(settings.key(), source.url()));
        if (key.isEmpty()) {
            Said.line(texts.noKey());
            return Said.FAILED;
        }
        try {
            return move(source, key.get());
        } catch (SQLException e) {
            Said.line(texts.databaseSays(e.getMessage()));
        } catch (IOException e) {
            Said.line(texts.fileSays(String.valueOf(e.getMessage())));
        }
        return Said.FAILED;
    }

    private int move(Address source, String key) throws IOException, SQLException {
        Path between = Files.createTempFile("pleegpeil-verhuis", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(between)) {
                installation.write(source, key, out);
            }
            int code = restoration.run(between, name());
            if (code == Said.DONE) {
                Said.line(texts.moved(source.toString(), installation.database().toString()));
            }
            return code;
        } finally {
            Files.deleteIfExists(between);
        }
    }
}
