package nl.pleegpeil.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rounded count of families of one municipality, calendar year and column, as it went out. Never changed. */
@Entity
public class Atom extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "atom_seq")
    @SequenceGenerator(name = "atom_seq", sequenceName = "atom_seq", allocationSize = 50)
    public Long id;
    public Long releaseId;
    /** The region the municipality lay in when it was released. */
    public String regionCode;
    public String areaCode;
    public int calendarYear;
    /** Code of an {@link AtomColumn}. */
    public String columnCode;
    /** A multiple of 5. */
    public long published;
    /** What it was made from; of an area that left, only which of several roundings are of one count. Never shown. */
    public long counted;

    /** All atoms of all releases. */
    static List<Atom> released() {
        return list("order by releaseId, regionCode, areaCode, calendarYear, columnCode");
    }

    /** The atoms of some municipalities, oldest release first. */
    static List<Atom> of(Collection<String> municipalities) {
        return municipalities.isEmpty() ? List.of() : list("areaCode in ?1 order by releaseId", municipalities);
    }

    /** The atoms of one release. */
    static List<Atom> in(Long release) {
        return list("releaseId", release);
    }

    /** What went out of these areas stays; the counts behind it go. That two roundings were of one count stays known. */
    static void forgetCounts(Collection<String> areas) {
        Map<String, List<Long>> counts = new HashMap<>();
        for (Atom atom : of(areas)) {
            List<Long> known = counts.computeIfAbsent(atom.areaCode + " " + atom.calendarYear + " " + atom.columnCode, cell -> new ArrayList<>());
            if (!known.contains(atom.counted)) {
                known.add(atom.counted);
            }
            atom.counted = known.indexOf(atom.counted);
        }
        flush();
    }

    AtomColumn column() {
        return AtomColumn.of(columnCode);
    }
}
