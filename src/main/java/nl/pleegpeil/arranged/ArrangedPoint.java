package nl.pleegpeil.arranged;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the sector asks of a municipality. The questions are in {@code messages/arranged_nl.properties}. */
public enum ArrangedPoint {
    /** Keeping foster families is a goal of its own beside recruiting them. */
    BEHOUD_ALS_DOEL,
    /** There is one, and somebody who stands in. */
    AANDACHTSFUNCTIONARIS,
    DIALOOGSESSIE,
    WAARDERING,
    /** Families who care for a child of their own circle know what they can ask for. */
    NETWERK_INFORMEREN,
    /** They get a contract with a fixed contact and within an agreed time. */
    NETWERK_CONTRACT,
    BIJZONDERE_KOSTEN,
    DOORBRAAKBUDGET,
    TARIEF,
    /** Foster care to 21 without asking for reasons. */
    TOT_21,
    MOCKINGBIRD,
    /** Foster parents take part in making the policy. */
    OUDERS_BIJ_BELEID;

    /** As stored and in addresses: behoud_als_doel. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ArrangedPoint> of(String code) {
        return Arrays.stream(values()).filter(point -> point.code().equals(code)).findFirst();
    }
}
