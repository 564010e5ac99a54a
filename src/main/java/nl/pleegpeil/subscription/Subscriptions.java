package nl.pleegpeil.subscription;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.edition.SummaryPublished;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.shared.PublicAddress;

/** Asks, confirms, ends, and writes to who subscribed. Whether an address is known is told to nobody but its reader. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Subscriptions {

    /** What a link in a mail does. */
    enum Door {
        CONFIRM, END
    }

    static final String PATH = "/samenvattingen/abonnement";
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Sealer sealer;
    private final SecretKeySpec key;
    private final MailQueue mail;
    private final PublicAddress address;
    private final SubscriptionTexts texts;
    private final Clock clock;

    Subscriptions(SecretKey secret, MailQueue mail, PublicAddress address, @Localized("nl") SubscriptionTexts texts, Clock clock) {
        this.sealer = new Sealer(secret, "abonnement");
        this.key = new SecretKeySpec(secret.derive("abonnement-sleutel"), ALGORITHM);
        this.mail = mail;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    /** Asks the reader of an address whether they want it; at most once a day, and not when they already said yes. */
    void ask(String area, String called, String mailAddress) {
        Instant now = clock.instant();
        String hash = hash("adres " + mailAddress.strip().toLowerCase(Locale.ROOT));
        Optional<SummarySubscription> known = SummarySubscription.of(area, hash);
        if (known.isPresent() && (known.get().confirmedAt != null || known.get().askedAt.isAfter(now.minus(PATIENCE)))) {
            return;
        }
        SummarySubscription subscription = known.orElseGet(SummarySubscription::new);
        subscription.areaCode = area;
        subscription.addressHash = hash;
        subscription.sealedAddress = sealer.seal(mailAddress.strip());
        subscription.askedAt = now;
        subscription.persist();
        mail.put(new Letter("abonnement", mailAddress.strip(), texts.askSubject(), texts.askText(called, link(subscription, Door.CONFIRM))));
    }

    /** The subscription that a link is about; empty for a link that is not ours, or of one that has ended. */
    Optional<SummarySubscription> behind(long id, String token, Door door) {
        return SummarySubscription.numbered(id).filter(found -> MessageDigest.isEqual(token(found, door).getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8)));
    }

    void confirm(SummarySubscription subscription) {
        if (subscription.confirmedAt == null) {
            subscription.confirmedAt = clock.instant();
        }
    }

    /** Nothing of it stays. */
    void end(SummarySubscription subscription) {
        subscription.delete();
    }

    void onPublished(@Observes SummaryPublished summary) {
        for (SummarySubscription subscription : SummarySubscription.confirmedFor(summary.area())) {
            String to = sealer.open(subscription.sealedAddress)
                    .orElseThrow(() -> new IllegalStateException("Subscription " + subscription.id + " was sealed with another key"));
            String text = texts.toldText(summary.called(), summary.periodWords(), address.of(summary.path()), link(subscription, Door.END));
            mail.put(new Letter("abonnement", to, summary.version() > 1 ? texts.correctedSubject() : texts.toldSubject(), text));
        }
    }

    String link(SummarySubscription subscription, Door door) {
        return address.of(PATH + "/" + (door == Door.CONFIRM ? "bevestigen" : "afmelden") + "/" + subscription.id + "/" + token(subscription, door));
    }

    // Worked out and not stored: every mail can carry the link to end, and the database holds nothing that opens it.
    private String token(SummarySubscription subscription, Door door) {
        return hash(door + " " + subscription.id + " " + subscription.addressHash);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
