package nl.pleegpeil.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an operator can set; the environment variables are in the README. */
@ConfigMapping(prefix = "pleegpeil")
public interface Settings {

    /** The address people use, behind a proxy; links in mails and exports start with it. */
    Optional<URI> publicUrl();

    /** Whether a database without facts is filled with the marked example region. */
    boolean demo();

    /** A bearer token with the rights of a beheerder and of an Ontregelaar over all regions. At least 32 characters. */
    Optional<String> apiToken();

    /**
     * Base64 of at least 32 bytes from which every secret of this installation is derived; on an H2 file one is made at
     * the first start.
     */
    Optional<String> key();

    /** A CSS file of the organisation's own, loaded last. */
    Optional<Path> style();

    /** Size above which an upload is refused. */
    MemorySize maxUpload();

    /** Size above which a form or a JSON document is refused. */
    MemorySize maxForm();

    /** Addresses and ranges of the proxies whose word about a visitor's address is taken. */
    Optional<List<String>> trustedProxy();

    /** Whether those proxies send Forwarded (RFC 7239) instead of X-Forwarded-For. */
    boolean proxyForwarded();

    /** Whom to tell about a hole in the service; without it the start page of the public address. */
    Optional<String> securityContact();
}
