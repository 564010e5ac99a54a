package nl.pleegpeil.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What an outsider can work out from everything published together.
 *
 * @param status           the worst of all verdicts; only {@code SAFE} may be published
 * @param findings         one for every sensitive count, in order of id; empty when infeasible
 * @param conflict         names of the relations, or ids of the counts, in the part that contradicts itself;
 *                         empty unless infeasible
 * @param largestComponent number of undetermined counts in the largest connected component
 */
public record AttackReport(Status status, List<Finding> findings, List<String> conflict, int largestComponent) {

    /** The verdict on a count or on a publication, from good to worst. */
    public enum Status {
        /** Two complete whole-number tables that fit everything published differ enough. */
        SAFE,
        /** Not proven either way within the permitted work: treat as unsafe. */
        UNDETERMINED,
        /** The connected component has more cells than permitted: publish with less detail. */
        TOO_LARGE,
        /** An outsider can narrow the count too much. */
        EXPOSED,
        /** No whole-number table fits: the publication contradicts itself, which is a bug. */
        INFEASIBLE
    }

    /**
     * What an outsider can work out about one sensitive count.
     *
     * @param cell     id of the count
     * @param min      smallest possible count
     * @param max      largest possible count; empty when there is no upper limit
     * @param exact    whether min and max are exact. If not, they are values shown possible (verdict
     *                 {@code SAFE}: the true interval is at least as wide) or proven outer bounds (any other
     *                 verdict: it is at most as wide)
     * @param required least max − min asked for
     * @param verdict  SAFE, UNDETERMINED, TOO_LARGE or EXPOSED
     */
    public record Finding(String cell, long min, OptionalLong max, boolean exact, int required, Status verdict) {

        /** Checks the parts. */
        public Finding {
            Objects.requireNonNull(cell, "cell");
            Objects.requireNonNull(max, "max");
            Objects.requireNonNull(verdict, "verdict");
        }

        /**
         * Whether the outsider knows the count itself.
         *
         * @return true when only one value is possible
         */
        public boolean recovered() {
            return max.isPresent() && max.getAsLong() == min;
        }
    }

    /** Copies the lists. */
    public AttackReport {
        Objects.requireNonNull(status, "status");
        findings = List.copyOf(findings);
        conflict = List.copyOf(conflict);
    }

    /**
     * Whether the publication may go out.
     *
     * @return true only when every sensitive count was proven safe
     */
    public boolean safe() {
        return status == Status.SAFE;
    }

    /**
     * The sensitive counts not proven safe.
     *
     * @return findings with another verdict than SAFE, in order of id
     */
    public List<Finding> unsafe() {
        return findings.stream().filter(finding -> finding.verdict() != Status.SAFE).toList();
    }

    /**
     * What was found about one count.
     *
     * @param cell id of a sensitive count
     * @return the finding
     * @throws IllegalArgumentException if there is none for this id
     */
    public Finding finding(String cell) {
        return findings.stream().filter(finding -> finding.cell().equals(cell)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No finding for " + cell));
    }

    static AttackReport of(List<Finding> findings, int largestComponent) {
        Status worst = findings.stream().map(Finding::verdict).max(Comparator.naturalOrder()).orElse(Status.SAFE);
        List<Finding> ordered = findings.stream().sorted(Comparator.comparing(Finding::cell)).toList();
        return new AttackReport(worst, ordered, List.of(), largestComponent);
    }

    static AttackReport infeasible(List<String> conflict, int largestComponent) {
        return new AttackReport(Status.INFEASIBLE, List.of(), conflict, largestComponent);
    }
}
