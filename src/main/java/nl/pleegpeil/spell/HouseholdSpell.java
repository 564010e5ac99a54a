package nl.pleegpeil.spell;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

/** A registered spell of a family, as delivered. A correction is a new row that points to the row it corrects. */
@Entity
public class HouseholdSpell extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_spell_seq")
    @SequenceGenerator(name = "household_spell_seq", sequenceName = "household_spell_seq", allocationSize = 50)
    public Long id;
    /** Keyed hash of the pseudonym; the pseudonym itself is stored nowhere. */
    public String householdHash;
    /** Keyed hash of the sender's own number of the row; null: it has none. */
    public String recordHash;
    /** That number, sealed: its order decides between spells of the same days. */
    public String recordSealed;
    /** Keyed hash of all that was delivered but the number. */
    public String contentHash;
    /** The same without stop and reason: what a spell still is when it ends. */
    public String openHash;
    public LocalDate startOn;
    /** Whether a month was given, and its first day stands for it. */
    public boolean startIsMonth;
    /** As delivered, possibly after the day of delivery; null: still there. */
    public LocalDate stopOn;
    /** Whether a month was given, and its last day stands for it. */
    public boolean stopIsMonth;
    public String reasonCode;
    public String groupName;
    public String municipalityCode;
    public String regionCode;
    /** Code of the provider; "" when not given. */
    public String providerCode = "";
    /** bestand, netwerk, beide or onbekend. */
    public String kind = "onbekend";
    public int revision;
    public Long correctsId;
    public Long importId;
    public Instant recordedAt;

    /** Removes what lies in these areas, corrected rows too; how many. */
    static long eraseIn(Collection<String> areas) {
        // H2 looks at a reference row by row, so all of them go first.
        update("correctsId = null where municipalityCode in ?1 or municipalityCode is null and regionCode in ?1", areas);
        return delete("municipalityCode in ?1 or municipalityCode is null and regionCode in ?1", areas);
    }
}
