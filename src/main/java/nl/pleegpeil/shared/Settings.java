package nl.pleegpeil.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /**
     * The file outside the database that says how far the audit is. Without it: {@code audit-head} beside the H2 file,
     * or in ./data on PostgreSQL.
     */
    Optional<Path> auditHead();

    /**
     * Terms other than the usual ones, by code of the retention class: a number of months (24) or of days (7d). Read
     * and checked by the retention room.
     */
    Map<String, String> retention();

    /** When rounds of questions whose last day is over are closed, as cron with seconds, in the time of the Netherlands. */
    String roundCron();

    /** How often it is decided ahead what may be seen of three years: a length of time such as 12h; "off" is never. */
    String breakdownsEvery();

    /** How many wrong codes of a round are answered at once. */
    Round round();

    /** What comes on top of these within one minute waits. */
    interface Round {

        /** The same wrong code. */
        int wrongPerCode();

        /** Wrong codes from one network. */
        int wrongPerNetwork();

        /** Wrong codes from everywhere together. */
        int wrongInAll();
    }

    /** When seats are told what waits for them, as cron with seconds, in the time of the Netherlands; "off" is never. */
    String weekMailCron();

    /** When drafts of summaries are made for whoever asked for that, as cron with seconds, in the time of the Netherlands. */
    String draftCron();

    /** When the nightly round of erasing begins, as cron with seconds, in the time of the Netherlands; "off" is never. */
    String retentionCron();

    /** Whom people can ask about their data: an address or a sentence, shown on the privacy page. */
    Optional<String> privacyContact();

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

    /** The first beheerder, made at the start as long as there is none. */
    Bootstrap bootstrap();

    /** Who that is; without both, the start prints a link. */
    interface Bootstrap {

        /** The address to sign in with. */
        Optional<String> email();

        /** At least twelve characters, and none that everybody tries. */
        Optional<String> password();
    }
}
