package nl.pleegpeil.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened. */
enum AnnotationKind {
    CAMPAGNE, WEEK_VAN_DE_PLEEGZORG, REGELWIJZIGING,
    /** A known change of how things go or are counted: the limits of a control chart are worked out anew from that day. */
    NIEUWE_BASISLIJN,
    ANDERS;

    /** As stored and sent: week_van_de_pleegzorg. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AnnotationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
