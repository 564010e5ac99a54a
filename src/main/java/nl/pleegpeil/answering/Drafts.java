package nl.pleegpeil.answering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.invitation.InvitationCodes;
import nl.pleegpeil.survey.RoundClosed;
import nl.pleegpeil.survey.RoundErased;

/** Keeps answers that are not sent yet, for the device that has the secret. */
@ApplicationScoped
class Drafts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int SECRET_LENGTH = 43;

    /** A draft that was found. */
    record Found(long id, long round, DraftContent content) {

        /** Whether it was begun with this code, however it is typed. */
        boolean isOf(long round, String code) {
            return this.round == round && InvitationCodes.plain(content.code()).equals(InvitationCodes.plain(code));
        }
    }

    private final SecretKey key;
    private final ObjectMapper json;

    Drafts(SecretKey key, ObjectMapper json) {
        this.key = key;
        this.json = json;
    }

    /** Begins a draft. @return the secret */
    @Transactional
    String begin(long round, String code) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        AnswerDraft draft = new AnswerDraft();
        draft.id = id(secret);
        draft.roundId = round;
        draft.sealedContent = seal(secret, new DraftContent(code, Map.of(), false));
        draft.persist();
        return secret;
    }

    @Transactional
    Optional<Found> of(String secret) {
        if (secret == null || secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        return AnswerDraft.numbered(id(secret)).flatMap(draft -> sealer(secret).open(draft.sealedContent)
                .map(text -> new Found(draft.id, draft.roundId, read(text))));
    }

    @Transactional
    void keep(String secret, DraftContent content) {
        AnswerDraft.numbered(id(secret)).ifPresent(draft -> draft.sealedContent = seal(secret, content));
    }

    /** Takes a draft away; false when somebody did so before. */
    @Transactional(TxType.MANDATORY)
    boolean forget(long id) {
        return AnswerDraft.forget(id);
    }

    void onClosed(@Observes RoundClosed closed) {
        AnswerDraft.forgetOf(List.of(closed.round().id));
    }

    void onErased(@Observes RoundErased erased) {
        AnswerDraft.forgetOf(erased.rounds());
    }

    private Sealer sealer(String secret) {
        return new Sealer(key, "concept " + secret);
    }

    private long id(String secret) {
        return ByteBuffer.wrap(key.derive("conceptnummer " + secret)).getLong() & Long.MAX_VALUE;
    }

    private String seal(String secret, DraftContent content) {
        try {
            return sealer(secret).seal(json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts in a map cannot fail to be written", e);
        }
    }

    private DraftContent read(String text) {
        try {
            return json.readValue(text, DraftContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be read");
        }
    }
}
