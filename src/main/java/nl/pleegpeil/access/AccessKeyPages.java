package nl.pleegpeil.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Settings;

/** Where a person types the key before they may change anything. */
@Path(AccessKeyPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class AccessKeyPages {

    static final String PATH = "/toegang";
    static final String COOKIE = "toegang";
    private static final String START_PAGE = "/";

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance key(boolean required, String back, FormErrors errors);
    }

    private final AccessKey key;
    private final AccessMessages messages;
    private final boolean encrypted;

    AccessKeyPages(AccessKey key, AccessMessages messages, Settings settings) {
        this.key = key;
        this.messages = messages;
        this.encrypted = settings.publicUrl().map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    }

    @GET
    public TemplateInstance ask(@QueryParam("terug") @DefaultValue(START_PAGE) String back) {
        return Templates.key(key.isRequired(), ownPath(back), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object enter(@FormParam("sleutel") String typed, @FormParam("terug") @DefaultValue(START_PAGE) String back) {
        if (!key.isRequired()) {
            return Response.seeOther(URI.create(ownPath(back))).build();
        }
        if (typed == null || !key.fits(typed.strip())) {
            return Response.status(422).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(Templates.key(true, ownPath(back), FormErrors.none().add("sleutel", messages.wrongKey()))).build();
        }
        NewCookie pass = new NewCookie.Builder(COOKIE).value(key.newPass()).path("/").httpOnly(true).secure(encrypted)
                .sameSite(NewCookie.SameSite.STRICT).maxAge((int) AccessKey.PASS_LIFETIME.toSeconds()).build();
        return Response.seeOther(URI.create(ownPath(back))).cookie(pass).build();
    }

    /** The address to return to, when it is one of ours; a foreign one would make this page a springboard. */
    static String ownPath(String back) {
        return back.matches("/(?![/\\\\])[\\w/.~%?=&+,:-]*") ? back : START_PAGE;
    }
}
