package nl.pleegpeil.leaving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.database.Address;
import nl.pleegpeil.database.OwnerOnly;
import nl.pleegpeil.snapshot.AreaExtract;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes everything about an area, and about all that lies in it, to a zip of CSV files. */
@ApplicationScoped
class HandOutArea implements Command {

    private static final int USAGE = 2;

    private final Address database;
    private final AuditTrail trail;
    private final LeavingTexts texts;

    @Inject
    HandOutArea(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password, AuditTrail trail, LeavingTexts texts) {
        this.database = new Address(url, user, password.orElse(""));
        this.trail = trail;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "draag-over";
    }

    @Override
    public String explanation() {
        return texts.command();
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 2) {
            System.out.println(texts.usage());
            return USAGE;
        }
        AreaTree tree = AreaTree.inForce();
        Optional<Area> area = tree.find(arguments.get(0));
        if (area.isEmpty()) {
            System.out.println(texts.unknownArea(arguments.get(0)));
            return 1;
        }
        Set<String> codes = tree.wholeOf(area.get().code);
        try {
            write(area.get(), codes, Path.of(arguments.get(1)).toAbsolutePath());
            return 0;
        } catch (FileAlreadyExistsException e) {
            System.out.println(texts.fileThere(e.getFile()));
        } catch (IOException | SQLException e) {
            System.out.println(texts.failed(String.valueOf(e.getMessage())));
        }
        return 1;
    }

    private void write(Area area, Collection<String> codes, Path file) throws IOException, SQLException {
        Map<String, Long> counts;
        String hash;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(OwnerOnly.file(file)), sha256())) {
            counts = AreaExtract.write(database, codes, AreaTables.parts(), texts.readMe(area.name, String.join(", ", codes)), out);
            hash = hex(out.getMessageDigest());
        } catch (IOException | SQLException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        trail.recordApart(Actor.service(name()), AuditAct.AREA_HANDED_OUT, subject(area), recorded(counts, hash));
        System.out.println(texts.written(area.name, file.toString()));
        counts.forEach((table, number) -> System.out.println(texts.count(number, table)));
        System.out.println(texts.next());
    }

    private static Subject subject(Area area) {
        return Subject.of("gebied", area.code);
    }

    private String recorded(Map<String, Long> counts, String hash) {
        return texts.recorded(counts.size(), counts.values().stream().mapToLong(Long::longValue).sum(), hash);
    }

    /** Whether a file with this hash was handed out for the area, and would have as many rows if it were made now. */
    boolean isStillWhole(Area area, Collection<String> codes, String hash) throws IOException, SQLException {
        Map<String, Long> counts = AreaExtract.write(database, codes, AreaTables.parts(), "", OutputStream.nullOutputStream());
        return QuarkusTransaction.joiningExisting().call(() -> AuditLine.tells(AuditAct.AREA_HANDED_OUT, subject(area), recorded(counts, hash)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String sha256(Path file) throws IOException {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            Files.copy(file, out);
            return hex(out.getMessageDigest());
        }
    }
}
