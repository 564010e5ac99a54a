package nl.pleegpeil.inspection;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.database.H2File;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.MailTrial;
import nl.pleegpeil.shared.Settings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings, key, mail and disk: everything that can be looked at without the database. */
@ApplicationScoped
class SettingsInspection {

    private static final int LEAST_TOKEN = 32;
    private static final long LEAST_SPACE = 500;
    private static final long MEGABYTE = 1024L * 1024;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Settings settings;
    private final MailSettings mail;
    private final MailTrial trial;
    private final InspectionTexts texts;
    private final String url;
    private final String host;

    @Inject
    SettingsInspection(Settings settings, MailSettings mail, MailTrial trial, InspectionTexts texts,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.settings = settings;
        this.mail = mail;
        this.trial = trial;
        this.texts = texts;
        this.url = url;
        this.host = host;
    }

    List<Finding> look() {
        List<Finding> findings = new ArrayList<>(key());
        settings.apiToken().filter(token -> token.length() < LEAST_TOKEN).ifPresent(token -> findings.add(Finding.wrong(texts.tokenShort())));
        address(findings);
        if (settings.demo()) {
            findings.add(Finding.mind(texts.demoOn()));
        }
        mail(findings);
        findings.addAll(disk());
        return findings;
    }

    List<Finding> key() {
        List<Finding> findings = new ArrayList<>();
        Optional<Path> file = SecretKey.keyFile(url);
        try {
            if (SecretKey.present(settings.key(), url).isPresent()) {
                findings.add(settings.key().isEmpty() && isOpenToOthers(file.orElseThrow())
                        ? Finding.wrong(texts.keyOpenToOthers(file.orElseThrow().toString())) : Finding.good(texts.keyFine()));
            } else if (file.isPresent() && hasDatabase()) {
                findings.add(Finding.wrong(texts.keyLost(file.get().toString())));
            } else {
                findings.add(file.map(place -> Finding.good(texts.keyToCome(place.toString()))).orElseGet(() -> Finding.wrong(texts.keyMissing())));
            }
        } catch (ConfigurationException e) {
            findings.add(Finding.wrong(e.getMessage()));
        }
        return findings;
    }

    private boolean hasDatabase() {
        return H2File.of(url).map(Files::exists).orElse(false);
    }

    private static boolean isOpenToOthers(Path file) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return false;
        }
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void address(List<Finding> findings) {
        if (settings.publicUrl().isEmpty()) {
            findings.add(Finding.mind(texts.publicUrlMissing()));
        } else {
            String address = settings.publicUrl().get().toString();
            findings.add(address.startsWith("https://") ? Finding.good(texts.publicUrlFine(address)) : Finding.mind(texts.publicUrlPlain(address)));
            if (settings.trustedProxy().filter(proxies -> proxies.stream().anyMatch(proxy -> !proxy.isBlank())).isEmpty()) {
                findings.add(Finding.mind(texts.proxyMissing()));
            }
        }
        if (!Set.of("127.0.0.1", "localhost", "::1").contains(host)) {
            findings.add(Finding.mind(texts.listensEverywhere(host)));
        }
    }

    private void mail(List<Finding> findings) {
        if (!mail.isSet()) {
            findings.add(Finding.mind(texts.mailMissing()));
            return;
        }
        String server = mail.host().orElseThrow() + ":" + mail.port();
        findings.add(trial.refusal().map(words -> Finding.wrong(texts.mailSays(server, words))).orElseGet(() -> Finding.good(texts.mailFine(server))));
        if (mail.from().endsWith("@localhost")) {
            findings.add(Finding.mind(texts.mailFromUnset()));
        }
    }

    List<Finding> disk() {
        List<Finding> findings = new ArrayList<>();
        Path folder = settings.auditHead().map(file -> file.toAbsolutePath().getParent())
                .or(() -> H2File.folderOf(url)).orElse(Path.of("data").toAbsolutePath());
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isWritable(there)) {
            findings.add(Finding.wrong(texts.headUnwritable(folder.toString())));
        }
        long free = there.toFile().getUsableSpace() / MEGABYTE;
        findings.add(free < LEAST_SPACE ? Finding.wrong(texts.spaceLow(folder.toString(), free)) : Finding.good(texts.spaceFine(free)));
        return findings;
    }
}
