package nl.pleegpeil.web;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells whoever started the service where to find it. */
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger("Pleegpeil");

    void tell(@ObservesAsync HttpServerStart started) {
        LOG.infof("Pleegpeil draait op http://%s:%s", started.options().getHost(), String.valueOf(started.options().getPort()));
    }
}
