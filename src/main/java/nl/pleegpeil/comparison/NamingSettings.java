package nl.pleegpeil.comparison;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which regions let their municipalities be called by name where they are compared. */
@ConfigMapping(prefix = "pleegpeil.comparison")
public interface NamingSettings {

    /** Codes of regions; in all others only one's own municipalities are named. */
    Optional<List<String>> named();
}
