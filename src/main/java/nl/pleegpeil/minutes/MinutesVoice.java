package nl.pleegpeil.minutes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.Optional;

/** What one device said of one version. It carries no moment, and its hash is another one for every version. */
@Entity
class MinutesVoice extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_voice_seq")
    @SequenceGenerator(name = "minutes_voice_seq", sequenceName = "minutes_voice_seq", allocationSize = 50)
    public Long id;
    public Long versionId;
    String deviceHash;
    public boolean agrees;
    /** What does not fit, in the words of the participant; null: nothing was said. */
    public Long textId;

    static List<MinutesVoice> of(long version) {
        return find("versionId = ?1 order by id", version).list();
    }

    static Optional<MinutesVoice> of(long version, String device) {
        return find("versionId = ?1 and deviceHash = ?2", version, device).firstResultOptional();
    }
}
