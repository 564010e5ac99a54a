package nl.pleegpeil.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** To be told of new summaries by mail, and not any more. */
@Path(Subscriptions.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class SubscriptionPages {

    private static final int LONGEST = 254;

    /** The form. */
    public record AskView(List<Option> areas, String area, String address, FormErrors errors) {
    }

    /** A page with one button, or with the word that it is done; address is that of the form, "" when done. */
    public record DoorView(boolean isEnd, String address, String area) {
    }

    @CheckedTemplate(basePath = "subscription")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance ask(AskView view);

        static native TemplateInstance sent();

        static native TemplateInstance door(DoorView view);
    }

    private final Subscriptions subscriptions;
    private final Throttle throttle;
    private final CurrentScope current;
    private final SubscriptionTexts texts;

    SubscriptionPages(Subscriptions subscriptions, Throttle throttle, CurrentScope current, @Localized("nl") SubscriptionTexts texts) {
        this.subscriptions = subscriptions;
        this.throttle = throttle;
        this.current = current;
        this.texts = texts;
    }

    @GET
    public TemplateInstance ask(@RestQuery("gebied") String area) {
        return form(Objects.requireNonNullElse(area, ""), "", FormErrors.none());
    }

    /** The same answer for an address that is known as for one that is not. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response subscribe(@RestForm("gebied") String areaCode, @RestForm("adres") String typed) {
        String address = Objects.requireNonNullElse(typed, "").strip();
        String code = Objects.requireNonNullElse(areaCode, "");
        FormErrors errors = FormErrors.none();
        Optional<Area> area = Area.coded(code).filter(found -> found.kindOfArea() != AreaKind.COUNTRY);
        if (area.isEmpty()) {
            errors.add("gebied", texts.chooseArea());
        }
        if (address.length() > LONGEST || !address.matches("[^\\s@<>\"',;:\\\\]+@[^\\s@<>\"',;:\\\\]+\\.[A-Za-z]{2,}")) {
            errors.add("adres", texts.addressWrong());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(form(code, address, errors)).build();
        }
        // Whoever sends question after question to others is no longer heard; the page does not say so.
        if (throttle.attempt("abonnement", current.origin()) == Throttle.Verdict.OPEN) {
            subscriptions.ask(code, area.orElseThrow().name, address);
        }
        return Response.ok(Templates.sent()).build();
    }

    // Mail programs open links beforehand, so that a link alone must do nothing.
    @GET
    @Path("/{deur:bevestigen|afmelden}/{id:\\d{1,18}}/{sleutel:[0-9a-f]{64}}")
    @Transactional
    public TemplateInstance door(@PathParam("deur") String door, @PathParam("id") long id, @PathParam("sleutel") String token) {
        SummarySubscription found = find(door, id, token);
        return Templates.door(new DoorView(isEnd(door), Subscriptions.PATH + "/" + door + "/" + id + "/" + token, nameOf(found)));
    }

    @POST
    @Path("/{deur:bevestigen|afmelden}/{id:\\d{1,18}}/{sleutel:[0-9a-f]{64}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance decide(@PathParam("deur") String door, @PathParam("id") long id, @PathParam("sleutel") String token) {
        SummarySubscription found = find(door, id, token);
        String area = nameOf(found);
        if (isEnd(door)) {
            subscriptions.end(found);
        } else {
            subscriptions.confirm(found);
        }
        return Templates.door(new DoorView(isEnd(door), "", area));
    }

    private SummarySubscription find(String door, long id, String token) {
        return subscriptions.behind(id, token, isEnd(door) ? Subscriptions.Door.END : Subscriptions.Door.CONFIRM)
                .orElseThrow(() -> new Refusal(404, texts.linkGoneTitle(), texts.linkGone()));
    }

    private static boolean isEnd(String door) {
        return door.equals("afmelden");
    }

    private static String nameOf(SummarySubscription subscription) {
        return Area.coded(subscription.areaCode).map(area -> area.name).orElse(subscription.areaCode);
    }

    private static TemplateInstance form(String area, String address, FormErrors errors) {
        List<Option> areas = AreaTree.inForce().all().stream().filter(found -> found.kindOfArea() != AreaKind.COUNTRY)
                .sorted(Comparator.comparing(found -> found.name)).map(found -> new Option(found.code, found.name)).toList();
        return Templates.ask(new AskView(areas, area, address, errors));
    }
}
