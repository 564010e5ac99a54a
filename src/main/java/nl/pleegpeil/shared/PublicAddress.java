package nl.pleegpeil.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address that people use, for links in mails and in files. */
@ApplicationScoped
public class PublicAddress {

    private final URI base;

    PublicAddress(Settings settings, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.base = settings.publicUrl().orElse(URI.create("http://localhost:" + port));
    }

    /** The whole address of a page. @param path with the slash it begins with */
    public String of(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }

    /** Whether people reach the service over https, so that a browser may be told to send cookies no other way. */
    public boolean isEncrypted() {
        return "https".equalsIgnoreCase(base.getScheme());
    }
}
