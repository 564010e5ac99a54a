package nl.pleegpeil.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.survey.RoundClosed;
import nl.pleegpeil.survey.RoundErased;

/** Makes codes, knows which can be used, and uses them up. The codes themselves are kept as keyed hashes only. */
@ApplicationScoped
public class InvitationCodes {

    // Without signs that are taken for one another. 12 of 31 signs: nobody guesses one.
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final Sealer sealer;

    InvitationCodes(SecretKey secret) {
        this.key = new SecretKeySpec(secret.derive("uitnodigingscode"), "HmacSHA256");
        this.sealer = new Sealer(secret, "uitnodigingsadres");
    }

    /** New codes for a batch, as people read them: ABCD-EFGH-JKMN. They are told this once. */
    @Transactional(TxType.MANDATORY)
    List<String> make(InvitationBatch batch, int number, int uses) {
        List<String> codes = new ArrayList<>();
        for (int made = 0; made < number; made++) {
            codes.add(store(batch, uses, null));
        }
        // Handed out in another order than they lie in: the place of a code tells nothing of the line of a letter.
        Collections.shuffle(codes, RANDOM);
        return codes;
    }

    /** A new code that goes to a mail address. */
    @Transactional(TxType.MANDATORY)
    String makeFor(InvitationBatch batch, String address) {
        return store(batch, 1, address);
    }

    private String store(InvitationBatch batch, int uses, String address) {
        StringBuilder signs = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            signs.append(place > 0 && place % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        String code = signs.toString();
        InvitationCode row = new InvitationCode();
        row.id = RANDOM.nextLong(Long.MAX_VALUE);
        row.roundId = batch.roundId;
        row.batchId = batch.id;
        row.codeHash = hash(code);
        row.usesLeft = uses;
        row.sealedAddress = address == null ? null : sealer.seal(address + "\n" + code);
        row.persist();
        return code;
    }

    /** The round that a code opens; empty when it cannot be used (any more), or never could. */
    @Transactional
    public Optional<Long> roundOf(String typed) {
        return InvitationCode.hashed(hash(typed)).map(code -> code.roundId);
    }

    /** Uses a code up, in the transaction in which its answer is kept; false when it cannot be used (any more). */
    @Transactional(TxType.MANDATORY)
    public boolean use(long round, String typed) {
        return InvitationCode.use(round, hash(typed));
    }

    /** An address to which no answer came yet, and its code. */
    record Waiting(String address, String code) {

        @Override
        public String toString() {
            return "Waiting[]";
        }
    }

    /** The addresses of batches by mail of which no answer came yet, in an order that says nothing. */
    @Transactional(TxType.MANDATORY)
    List<Waiting> waiting(List<Long> batches) {
        List<Waiting> waiting = new ArrayList<>();
        for (InvitationCode code : InvitationCode.unansweredByMail(batches)) {
            String[] parts = sealer.open(code.sealedAddress).orElseThrow(() -> new IllegalStateException("An address was sealed with another key")).split("\n");
            waiting.add(new Waiting(parts[0], parts[1]));
        }
        Collections.shuffle(waiting, RANDOM);
        return waiting;
    }

    void onClosed(@Observes RoundClosed closed) {
        InvitationCode.forget(List.of(closed.round().id));
    }

    void onErased(@Observes RoundErased erased) {
        InvitationCode.forget(erased.rounds());
        InvitationBatch.forget(erased.rounds());
    }

    /** Capitals, spaces and hyphens do not count. */
    public static String plain(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private String hash(String typed) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(plain(typed).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
