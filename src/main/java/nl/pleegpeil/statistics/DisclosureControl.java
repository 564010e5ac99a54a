package nl.pleegpeil.statistics;

import java.util.Collection;
import java.util.List;

/** Statistical disclosure control: see the methods. */
public final class DisclosureControl {

    private DisclosureControl() {
    }

    /** Attack with the default options. */
    public static AttackReport attack(Collection<PublishedCell> cells, List<AdditiveRelation> relations) {
        return attack(cells, relations, AttackOptions.defaults());
    }

    /** Attack. */
    public static AttackReport attack(Collection<PublishedCell> cells, List<AdditiveRelation> relations,
            AttackOptions options) {
        return AttackChecker.check(cells, relations, options);
    }
}
