package nl.pleegpeil.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pleegpeil.shared.Problem;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the OpenAPI document after the NLGov REST API Design Rules: only the paths of the API, below a server whose
 * address carries the major version; the version header on every answer; problem documents for every error.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class ApiDocument implements OASFilter {

    static final String BASE = "/api/v1";
    private static final String VERSION_HEADER = "API-Version";
    private static final String PROBLEM = "Problem";
    /** What anybody may ask, with or without a token: the figures, after the disclosure control. */
    private static final String PUBLIC = BASE + "/metrics";
    private static final String BEARER = "token";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setServers(List.of(OASFactory.createServer().url(BASE)));
        document.getInfo().setContact(OASFactory.createContact().name("Beheer van Pleegpeil").url(address()));
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addSecurityScheme(BEARER, OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("Het token van een account: het doet wat het account mag, of minder. Wie niets meestuurt, ziet alleen wat openbaar is."));
        Map<String, PathItem> found = document.getPaths().getPathItems();
        document.setPaths(OASFactory.createPaths());
        new TreeMap<>(found).forEach((path, item) -> {
            if (path.startsWith(BASE + "/")) {
                item.getOperations().values().forEach(operation -> complete(operation, path.startsWith(PUBLIC)));
                document.getPaths().addPathItem(path.substring(BASE.length()), item);
            }
        });
    }

    private static String address() {
        return ConfigProvider.getConfig().getOptionalValue("pleegpeil.public-url", URI.class)
                .map(URI::toString).orElse("http://127.0.0.1");
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("Waarom een aanvraag is geweigerd of mislukt (RFC 9457).")
                .addProperty("type", text).addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text).required(List.of("type", "title", "status", "detail"));
    }

    private static void complete(Operation operation, boolean isPublic) {
        List<SecurityRequirement> ways = new ArrayList<>(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        if (isPublic) {
            ways.add(OASFactory.createSecurityRequirement());
        }
        operation.setSecurity(ways);
        if (!operation.getResponses().hasAPIResponse("default")) {
            operation.getResponses().addAPIResponse("default", failure());
        }
        operation.getResponses().getAPIResponses().values().forEach(ApiDocument::addVersion);
    }

    private static APIResponse failure() {
        return OASFactory.createAPIResponse().description("De aanvraag is geweigerd of mislukt.")
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }

    private static void addVersion(APIResponse response) {
        response.addHeader(VERSION_HEADER, OASFactory.createHeader().description("De volledige versie van deze API.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }
}
