package nl.pleegpeil.spell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** The families of the example. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleSpellRows implements ExampleRoom {

    private final EntityManager entities;
    private final SpellLedger ledger;
    private final SpellTexts texts;

    ExampleSpellRows(EntityManager entities, SpellLedger ledger, SpellTexts texts) {
        this.entities = entities;
        this.ledger = ledger;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        int removed = new InventedRows(entities, "HouseholdSpell").removeWithCorrections("municipalityCode", "regionCode", "providerCode");
        List<?> senders = entities.createNativeQuery("select distinct municipality_code, region_code, provider_code from spell_draw")
                .getResultList();
        for (Object found : senders) {
            Object[] sender = (Object[]) found;
            if (Example.holds((String) sender[0]) || Example.holds((String) sender[1]) || Example.holds((String) sender[2])) {
                removed += entities.createNativeQuery("delete from spell_draw where coalesce(municipality_code, '') = :municipality"
                        + " and coalesce(region_code, '') = :region and provider_code = :provider")
                        .setParameter("municipality", text(sender[0])).setParameter("region", text(sender[1]))
                        .setParameter("provider", text(sender[2])).executeUpdate();
            }
        }
        if (removed > 0) {
            ledger.changed();
        }
        return removed;
    }

    private static String text(Object code) {
        return code == null ? "" : (String) code;
    }
}
