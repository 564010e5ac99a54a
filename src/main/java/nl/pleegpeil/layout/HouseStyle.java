package nl.pleegpeil.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.Settings;

/** The organisation's own style sheet, linked last on every page where the operator has set one. */
@Named("houseStyle")
@ApplicationScoped
@Path("/stijl.css")
@OpenToAll
public class HouseStyle {

    private final Settings settings;

    HouseStyle(Settings settings) {
        this.settings = settings;
    }

    public boolean isSet() {
        return settings.style().isPresent();
    }

    /** Read at every request, so that an operator sees a change at once. */
    @GET
    @Produces("text/css;charset=UTF-8")
    public String css() throws IOException {
        java.nio.file.Path file = settings.style()
                .orElseThrow(() -> Refusal.notFound("Er is geen eigen stijl ingesteld (PLEEGPEIL_STYLE)."));
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
