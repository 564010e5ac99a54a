package nl.pleegpeil.summary;

/** The six figures of page 1, in their order. Public because its words are. */
public enum SummaryFigure {
    RATIO("vervangingsratio", Kind.RATIO, 0),
    STARTED("instroom", Kind.COUNT, 0),
    STOPPED("uitstroom", Kind.COUNT, 0),
    CHURN("uitvalpercentage", Kind.PERCENTAGE, 1),
    GRADE("rapportcijfer", Kind.MEAN, 1),
    AVOIDABLE("vermijdbaar_aandeel", Kind.PERCENTAGE, 0);

    /** How it is told. */
    enum Kind {
        /** New per 100 that stopped. */
        RATIO,
        /** A number of families; never set beside that of a larger area. */
        COUNT,
        /** Of every 100. */
        PERCENTAGE,
        /** A grade. */
        MEAN
    }

    private final String metric;
    private final Kind kind;
    private final int places;

    SummaryFigure(String metric, Kind kind, int places) {
        this.metric = metric;
        this.kind = kind;
        this.places = places;
    }

    /** Its name in the catalogue; a metric that is not there yet is told of as not recorded. */
    String metric() {
        return metric;
    }

    Kind kind() {
        return kind;
    }

    int places() {
        return places;
    }
}
