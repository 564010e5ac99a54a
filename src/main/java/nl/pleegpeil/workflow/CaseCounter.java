package nl.pleegpeil.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import nl.pleegpeil.example.Example;

/**
 * The last number that was given out in a series and a year. One after the other and in the transaction of what gets the
 * number: a gap would tell that something had been taken away.
 */
@Entity
public class CaseCounter extends PanacheEntityBase {

    /** Signals. */
    public static final String SIGNALS = "PZ";
    /** Knelpunten. */
    public static final String KNELPUNTEN = "KP";
    /** Actions. */
    public static final String ACTIONS = "VA";

    private static final String EXAMPLE = "VB";

    /** Such as PZ-2026. */
    @Id
    public String series;
    public int lastNumber;

    /**
     * The next number, such as PZ-2026-0042; in the example VBPZ-2026-0042, so that leaving it leaves no gap.
     *
     * @param year 2000 to 2099
     */
    public static String next(String kind, String area, int year) {
        String series = (Example.holds(area) ? EXAMPLE : "") + kind + "-" + year;
        CaseCounter counter = findById(series, LockModeType.PESSIMISTIC_WRITE);
        counter.lastNumber++;
        return String.format(Locale.ROOT, "%s-%04d", series, counter.lastNumber);
    }

    /** Begins anew in the example. */
    static void forgetExample() {
        update("lastNumber = 0 where series like ?1", EXAMPLE + "%");
    }
}
