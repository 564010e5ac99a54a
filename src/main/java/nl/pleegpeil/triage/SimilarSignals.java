package nl.pleegpeil.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.freetext.DetailRedacted;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.signal.Signal;

/**
 * Finds signals that look alike: the same category and shared words. Its index holds keyed hashes of words and is
 * caught up from the database before every question, so that every instance gives the same answer.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SimilarSignals {

    private static final int MOST_SHOWN = 5;
    private static final int MOST_LOOKED_AT = 100;
    private static final int PAGE = 500;
    private static final int MOST_WORDS = 200;
    private static final int CATEGORY_WEIGHT = 2;
    private static final int LEAST = 2;

    /**
     * A signal that looks like another.
     *
     * @param words        the words that they share, as they are written in it
     * @param sameCategory whether it is about the same thing
     */
    public record Similar(Signal signal, List<String> words, boolean sameCategory) {
    }

    private final EntityManager entities;
    private final SecretKeySpec key;

    SimilarSignals(EntityManager entities, SecretKey secret) {
        this.entities = entities;
        this.key = new SecretKeySpec(secret.derive("woordenindex"), "HmacSHA256");
    }

    /** Those that look most like a signal, of what the asker may read; the most alike first. */
    public List<Similar> to(Signal signal, Scope scope) {
        catchUp();
        String category = signal.category == null ? signal.toldCategory : signal.category;
        List<String> areas = AreaTree.inForce().all().stream().map(area -> area.code).filter(scope.areasFor(Right.TRIAGE_SIGNALS)).toList();
        if (areas.isEmpty()) {
            return List.of();
        }
        Set<Long> found = new LinkedHashSet<>(sharingWords(signal, areas));
        found.addAll(ofCategory(signal, category, areas));
        List<Signal> candidates = Signal.numbered(found).stream().filter(other -> other.isTriagedBy(scope)).toList();
        Set<String> own = stems(scope, List.of(signal)).getOrDefault(signal.id, Map.of()).keySet();
        Map<Long, Map<String, String>> theirs = stems(scope, candidates);
        List<Similar> similar = new ArrayList<>();
        for (Signal other : candidates) {
            List<String> words = theirs.getOrDefault(other.id, Map.of()).entrySet().stream().filter(stem -> own.contains(stem.getKey()))
                    .map(Map.Entry::getValue).toList();
            boolean sameCategory = category != null && category.equals(other.category == null ? other.toldCategory : other.category);
            if (words.size() + (sameCategory ? CATEGORY_WEIGHT : 0) >= LEAST) {
                similar.add(new Similar(other, words, sameCategory));
            }
        }
        similar.sort(Comparator.comparingInt((Similar each) -> -each.words.size() - (each.sameCategory ? CATEGORY_WEIGHT : 0))
                .thenComparing(each -> -each.signal.id));
        return similar.stream().limit(MOST_SHOWN).toList();
    }

    // What others may read is left out by the question itself: cut off afterwards, another region could crowd out one's own.
    private List<Long> sharingWords(Signal signal, List<String> areas) {
        return numbers(entities.createNativeQuery("select other.signal_id from signal_word mine"
                + " join signal_word other on other.word_hash = mine.word_hash and other.signal_id <> mine.signal_id"
                + " join signal on signal.id = other.signal_id and signal.area_code in (:areas) and signal.merged_into_id is null"
                + " where mine.signal_id = :id group by other.signal_id order by count(*) desc, other.signal_id desc"), signal, areas);
    }

    /** The latest about the same thing, also where nobody used the same word. */
    private List<Long> ofCategory(Signal signal, String category, List<String> areas) {
        return category == null ? List.of() : numbers(entities.createNativeQuery("select signal.id from signal where signal.area_code in (:areas)"
                + " and signal.merged_into_id is null and signal.id <> :id and coalesce(signal.category, signal.told_category) = :category"
                + " order by signal.received_at desc, signal.id desc").setParameter("category", category), signal, areas);
    }

    private static List<Long> numbers(Query query, Signal signal, List<String> areas) {
        return ((List<?>) query.setParameter("id", signal.id).setParameter("areas", areas).setMaxResults(MOST_LOOKED_AT).getResultList()).stream()
                .map(number -> ((Number) number).longValue()).toList();
    }

    private static Map<Long, Map<String, String>> stems(Scope scope, List<Signal> signals) {
        Map<Long, FreeText> texts = FreeText.readable(scope, signals.stream().map(signal -> signal.textId).toList()).stream()
                .collect(Collectors.toMap(text -> text.id, Function.identity()));
        Map<Long, Map<String, String>> stems = new LinkedHashMap<>();
        signals.stream().filter(signal -> texts.containsKey(signal.textId))
                .forEach(signal -> stems.put(signal.id, WordStems.of(texts.get(signal.textId).body)));
        return stems;
    }

    /** Takes in what came since, and what goes by another text now. */
    void catchUp() {
        entities.flush();
        entities.createNativeQuery("delete from signal_word where signal_id in (select gone.signal_id from signal_indexed gone"
                + " join signal on signal.id = gone.signal_id where signal.text_id <> gone.text_id)").executeUpdate();
        entities.createNativeQuery("delete from signal_indexed where exists (select 1 from signal where signal.id = signal_indexed.signal_id"
                + " and signal.text_id <> signal_indexed.text_id)").executeUpdate();
        List<?> fresh;
        do {
            fresh = entities.createNativeQuery("select signal.id, signal.text_id, signal.area_code from signal where signal.text_id is not null"
                    + " and not exists (select 1 from signal_indexed done where done.signal_id = signal.id) order by signal.id")
                    .setMaxResults(PAGE).getResultList();
            Map<Long, FreeText> texts = FreeText.ownOf(fresh.stream().map(row -> ((Number) ((Object[]) row)[1]).longValue()).toList()).stream()
                    .collect(Collectors.toMap(text -> text.id, Function.identity()));
            for (Object row : fresh) {
                Object[] cells = (Object[]) row;
                long text = ((Number) cells[1]).longValue();
                index(((Number) cells[0]).longValue(), text, (String) cells[2], texts.containsKey(text) ? texts.get(text).body : null);
            }
        } while (fresh.size() == PAGE);
    }

    private void index(long signal, long text, String area, String body) {
        // Another instance may be doing the same at this moment.
        entities.createNativeQuery("insert into signal_indexed (signal_id, area_code, text_id) values (:signal, :area, :text) on conflict do nothing")
                .setParameter("signal", signal).setParameter("area", area).setParameter("text", text).executeUpdate();
        WordStems.of(body).keySet().stream().limit(MOST_WORDS).map(this::hash).distinct().forEach(hash -> entities.createNativeQuery(
                "insert into signal_word (signal_id, word_hash, area_code) values (:signal, :hash, :area) on conflict do nothing")
                .setParameter("signal", signal).setParameter("hash", hash).setParameter("area", area).executeUpdate());
    }

    /** Words that were taken out of texts go from here too: the index is made anew at the next question. */
    void onRedacted(@Observes DetailRedacted event) {
        entities.createNativeQuery("delete from signal_word").executeUpdate();
        entities.createNativeQuery("delete from signal_indexed").executeUpdate();
    }

    private long hash(String stem) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(stem.getBytes(StandardCharsets.UTF_8))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
