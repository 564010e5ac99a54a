package nl.pleegpeil.privacy;

import java.util.Arrays;
import java.util.Optional;

/** The metrics that are sums of atoms, by the name of their file; everything else of families is not for the public. */
enum PublicCount {
    STARTED("instroom"), STOPPED("uitstroom"), STOCK("stand"), STOCK_AND_FLOW("stand_en_stroom"), RATIO("vervangingsratio");

    private final String metric;

    PublicCount(String metric) {
        this.metric = metric;
    }

    static Optional<PublicCount> of(String metric) {
        return Arrays.stream(values()).filter(count -> count.metric.equals(metric)).findFirst();
    }
}
