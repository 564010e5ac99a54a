package nl.pleegpeil.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.pleegpeil.workingday.WorkingDays;

/** What a region promises in place of what is usual; of several the last counts. */
@Entity
public class AgreedLevel extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreed_level_seq")
    @SequenceGenerator(name = "agreed_level_seq", sequenceName = "agreed_level_seq", allocationSize = 50)
    public Long id;
    public String regionCode;
    /** Code of a {@link ServiceLevel}. */
    public String level;
    /** In the unit of the level. */
    public int amount;
    public Instant recordedAt;

    /** How many days of its unit a region promises. */
    public static int of(ServiceLevel level, String region) {
        return find("level = ?1 and regionCode = ?2 order by id desc", level.code(), region).<AgreedLevel>firstResultOptional()
                .map(agreed -> agreed.amount).orElse(level.usual());
    }

    /** The last day on which the promise is kept. */
    public static LocalDate dueOn(ServiceLevel level, String region, LocalDate since) {
        int days = of(level, region);
        return level.unit() == ServiceLevel.Unit.WORKING_DAYS ? WorkingDays.after(since, days) : since.plusDays(days);
    }
}
