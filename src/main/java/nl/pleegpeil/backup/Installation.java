package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import nl.pleegpeil.database.H2File;
import nl.pleegpeil.about.BuildInfo;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.shared.Settings;
import nl.pleegpeil.snapshot.Manifest;
import nl.pleegpeil.snapshot.SnapshotWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This installation, as its settings say: where its database and its key are. */
@ApplicationScoped
class Installation {

    private static final Path DATA = Path.of("data");

    private final Address database;
    private final Settings settings;
    private final BuildInfo build;
    private final BackupTexts texts;
    private final Clock clock;

    @Inject
    Installation(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password, Settings settings, BuildInfo build,
            BackupTexts texts, Clock clock) {
        this.database = new Address(url, user, password.orElse(""));
        this.settings = settings;
        this.build = build;
        this.texts = texts;
        this.clock = clock;
    }

    Address database() {
        return database;
    }

    /** As base64; empty when there is none yet. */
    Optional<String> key() {
        return SecretKey.present(settings.key(), database.url());
    }

    /** Whether the key comes from the settings, so that the service finds it by itself. */
    boolean keyIsSet() {
        return settings.key().isPresent();
    }

    /** Where the key of this installation is kept, or could be handed to the operator. */
    Path keyFile() {
        return SecretKey.keyFile(database.url()).orElse(DATA.resolve("pleegpeil.key").toAbsolutePath());
    }

    /** Where a service on an H2 file can be asked for a copy, since nobody else can open that file; empty for any other. */
    Optional<Path> door() {
        return H2File.named(database.url()).map(file -> file.resolveSibling(file.getFileName() + ".deur").resolve("kopie"));
    }

    /** Whether there is an H2 file at all; true for any other database. */
    boolean hasFile() {
        return H2File.of(database.url()).map(Files::exists).orElse(true);
    }

    Manifest write(OutputStream out) throws SQLException, IOException {
        return write(database, key().orElseThrow(), out);
    }

    Manifest write(Address source, String key, OutputStream out) throws SQLException, IOException {
        return SnapshotWriter.write(source, out, new SnapshotWriter.Stamp(clock.instant(), build.name(), key, texts.readMe()));
    }
}
