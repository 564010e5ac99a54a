package nl.pleegpeil.testsupport;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Map;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Endpoints that exist in tests only, to see what becomes of every way to fail. */
public class FailingEndpoints {

    static final String SECRET = "jdbc:h2:secret-internals";

    record Body(@JsonProperty(required = true) int amount) {
    }

    @Path("/api/v1/proefbanken")
    @Tag(name = "Proefbank")
    @Produces(MediaType.APPLICATION_JSON)
    @OpenToAll
    public static class Api {

        @Inject
        Accounts accounts;

        @Inject
        EntityManager entities;

        @GET
        @Operation(operationId = "tryYear", summary = "Proef")
        public Map<String, Integer> year(@QueryParam("jaar") Integer year) {
            return Map.of("jaar", year == null ? 0 : year);
        }

        @GET
        @Path("validaties")
        @Operation(operationId = "tryValidation", summary = "Proef")
        public String checked(@QueryParam("aantal") @Max(value = 9, message = "Vul hoogstens 9 in.") int amount) {
            return "{}";
        }

        @GET
        @Path("fouten")
        @Operation(operationId = "tryFault", summary = "Proef")
        public String broken() {
            throw new IllegalStateException(SECRET);
        }

        @GET
        @Path("drukten")
        @Operation(operationId = "tryBusy", summary = "Proef")
        public String busy() {
            throw new IllegalStateException(new SQLTimeoutException(SECRET));
        }

        @GET
        @Path("geheimen")
        @Operation(operationId = "tryTelling", summary = "Proef")
        public String telling(@QueryParam("tekst") String text) {
            throw new IllegalStateException("Cannot read " + text, new IllegalArgumentException(text));
        }

        /** Two people did the same at once; only the code far down tells it. */
        @GET
        @Path("inhalingen")
        @Operation(operationId = "trySecond", summary = "Proef")
        public String second() {
            throw new IllegalStateException(new IllegalArgumentException(new SQLException(SECRET, "23505")));
        }

        /** The database refuses the second row with the same address, and says which. */
        @GET
        @Path("dubbelen")
        @Operation(operationId = "tryTwice", summary = "Proef")
        @Transactional
        public String twice(@QueryParam("tekst") String text) {
            accounts.openAtOnce(text, "Proef", "lantaarn wandelt over kade");
            accounts.openAtOnce(text, "Proef", "lantaarn wandelt over kade");
            entities.flush();
            return "{}";
        }

        /** The database quotes what it cannot read. */
        @GET
        @Path("getallen")
        @Operation(operationId = "tryNumber", summary = "Proef")
        @Transactional
        public String number(@QueryParam("tekst") String text) {
            return "" + entities.createNativeQuery("select cast(:tekst as integer)").setParameter("tekst", text).getSingleResult();
        }

        @GET
        @Path("weigeringen")
        @Operation(operationId = "tryRefusal", summary = "Proef")
        public String refused() {
            throw new Refusal(422, "Het telt niet op", "Begin en eind verschillen.");
        }

        @POST
        @Operation(operationId = "tryJson", summary = "Proef")
        @Consumes(MediaType.APPLICATION_JSON)
        public Body json(Body body) {
            return body;
        }

        @POST
        @Path("bestanden")
        @Operation(operationId = "tryFile", summary = "Proef")
        @Consumes("text/csv")
        public Map<String, Long> file(InputStream stream) throws IOException {
            return Map.of("bytes", stream.transferTo(java.io.OutputStream.nullOutputStream()));
        }
    }

    @Path("/proefbank")
    @Produces(MediaType.TEXT_HTML)
    @OpenToAll
    public static class Pages {

        @GET
        public String year(@QueryParam("jaar") Integer year) {
            return "<!DOCTYPE html><title>Proefbank</title>";
        }

        @GET
        @Path("fout")
        public String broken() {
            throw new IllegalStateException(SECRET);
        }

        @POST
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        public String post() {
            return "<!DOCTYPE html><title>Verstuurd</title>";
        }
    }
}
