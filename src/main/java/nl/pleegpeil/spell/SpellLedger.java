package nl.pleegpeil.spell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import nl.pleegpeil.area.AreasLeft;
import nl.pleegpeil.ground.GroundWithdrawn;

/** Records spells: new, unchanged, or a correction that keeps the old row; and moves the version with every change. */
@ApplicationScoped
public class SpellLedger {

    /** What became of a spell. */
    enum Outcome {
        ADDED, UNCHANGED, CORRECTED
    }

    /** Who delivers where; codes, null where not given. */
    record Sender(String municipality, String region, String provider) {

        static Sender of(HouseholdSpell spell) {
            return new Sender(spell.municipalityCode, spell.regionCode, spell.providerCode);
        }
    }

    private final EntityManager entities;
    private final Clock clock;

    SpellLedger(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Records a batch of at most some hundreds of spells with different keys; the outcomes are in their order.
     *
     * @param own whether the sender delivers for an area and a provider: the number of a row says nothing about the rows
     *            of somebody else
     */
    @Transactional(TxType.MANDATORY)
    List<Outcome> record(List<HouseholdSpell> batch, BiPredicate<String, String> own) {
        Map<String, HouseholdSpell> byRecord = inForce(batch, "record_hash", spell -> spell.recordHash,
                found -> own.test(areaOf(found), found.providerCode));
        Map<String, HouseholdSpell> byContent = inForce(batch, "content_hash", spell -> spell.contentHash,
                found -> found.recordHash == null);
        Map<String, HouseholdSpell> stillOpen = inForce(batch, "open_hash", spell -> spell.openHash,
                found -> found.recordHash == null && found.stopOn == null);
        List<Outcome> outcomes = new ArrayList<>(batch.size());
        for (HouseholdSpell spell : batch) {
            HouseholdSpell before = spell.recordHash != null ? byRecord.get(spell.recordHash) : byContent.get(spell.contentHash);
            if (before != null && before.contentHash.equals(spell.contentHash)) {
                outcomes.add(Outcome.UNCHANGED);
                continue;
            }
            if (spell.recordHash == null && spell.stopOn != null) {
                // Without a number of its own a spell that ended is the open one of an earlier file, not a second one.
                before = stillOpen.remove(spell.openHash);
                before = before == null || Objects.equals(before.importId, spell.importId) ? null : before;
            }
            spell.revision = before == null ? 1 : before.revision + 1;
            spell.correctsId = before == null ? null : before.id;
            spell.recordedAt = clock.instant();
            spell.persist();
            outcomes.add(before == null ? Outcome.ADDED : Outcome.CORRECTED);
        }
        entities.flush();
        entities.clear();
        return outcomes;
    }

    /** Notes up to which day the families of these senders are known, and that there are other figures now. */
    @Transactional(TxType.MANDATORY)
    void drawn(Set<Sender> senders, LocalDate day, Long importId) {
        for (Sender sender : senders) {
            entities.createNativeQuery("""
                    insert into spell_draw (id, municipality_code, region_code, provider_code, drawn_on, import_id)
                    values (nextval('spell_draw_seq'), cast(:municipality as varchar), cast(:region as varchar), :provider,
                        :day, cast(:import as bigint))""")
                    .setParameter("municipality", sender.municipality()).setParameter("region", sender.region())
                    .setParameter("provider", sender.provider()).setParameter("day", day)
                    .setParameter("import", importId).executeUpdate();
        }
        changed();
    }

    /** From now on earlier figures are old, on every instance. */
    @Transactional(TxType.MANDATORY)
    void changed() {
        entities.createNativeQuery("update spell_version set version = version + 1, changed_at = :now where id = 1")
                .setParameter("now", clock.instant()).executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void onGroundWithdrawn(@Observes GroundWithdrawn withdrawn) {
        Set<String> areas = new HashSet<>(withdrawn.areas());
        HouseholdSpell.eraseIn(areas);
        entities.createNativeQuery("delete from spell_draw where municipality_code in :areas"
                + " or municipality_code is null and region_code in :areas").setParameter("areas", areas).executeUpdate();
        changed();
    }

    /** Their rows went without this room: figures of before are old. */
    @Transactional(TxType.MANDATORY)
    void onAreasLeft(@Observes AreasLeft left) {
        changed();
    }

    private static String areaOf(HouseholdSpell spell) {
        return spell.municipalityCode != null ? spell.municipalityCode
                : spell.regionCode != null ? spell.regionCode : SpellDelivery.NATIONAL;
    }

    private Map<String, HouseholdSpell> inForce(List<HouseholdSpell> batch, String column, Function<HouseholdSpell, String> hash,
            java.util.function.Predicate<HouseholdSpell> fits) {
        String[] hashes = batch.stream().map(hash).filter(Objects::nonNull).distinct().toArray(String[]::new);
        Map<String, HouseholdSpell> found = new HashMap<>();
        if (hashes.length == 0) {
            return found;
        }
        for (Object row : entities.createNativeQuery("select spell.* from unnest(cast(:hashes as varchar array)) as sought (hash)"
                + " join household_spell spell on spell." + column + " = sought.hash"
                + " where not exists (select 1 from household_spell newer where newer.corrects_id = spell.id)"
                + " order by spell.id", HouseholdSpell.class).setParameter("hashes", hashes).getResultList()) {
            HouseholdSpell spell = (HouseholdSpell) row;
            if (fits.test(spell)) {
                found.putIfAbsent(hash.apply(spell), spell);
            }
        }
        return found;
    }
}
