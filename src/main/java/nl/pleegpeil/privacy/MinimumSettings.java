package nl.pleegpeil.privacy;

import io.smallrye.config.ConfigMapping;

/** The least a group must count to be shown. They can only go up: a start with less than the default is refused. */
@ConfigMapping(prefix = "pleegpeil.minimum")
public interface MinimumSettings {

    /** In a breakdown counts from 1 to one less are hidden. */
    int count();

    /** A ratio is public when both of its rounded counts are at least this. */
    int ratio();

    /** Answers to a survey. */
    int answers();

    /** Families at the start of a public survival curve. */
    int atRisk();

    /** Families that stopped in a public survival curve. */
    int exits();

    /** Signals per region and category, for the public. */
    int signals();
}
