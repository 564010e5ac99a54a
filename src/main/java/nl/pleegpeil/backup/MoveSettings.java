package nl.pleegpeil.backup;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who asks in the database that is moved from (PLEEGPEIL_MOVE_*). */
@ConfigMapping(prefix = "pleegpeil.move")
public interface MoveSettings {

    Optional<String> user();

    Optional<String> password();
}
