package nl.pleegpeil.setup;

import java.util.Optional;

/** The steps, in the order in which they are offered; any other order works as well. */
public enum SetUpStep {
    AREA("gebied"), PROVIDERS("aanbieders"), SEATS("zetels"), MAIL("mail"), DELIVERY("levering");

    private final String path;

    SetUpStep(String path) {
        this.path = path;
    }

    /** Its page under /instellen. */
    public String path() {
        return path;
    }

    Optional<SetUpStep> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
