package nl.pleegpeil.seat;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Seats, for whoever manages them: which there are, who holds them, and everything that changes about that. */
@Path("/zetels")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.MANAGE_ACCOUNTS)
public class SeatPages {

    private static final int UNPROCESSABLE = 422;
    private static final String NUMBER = "\\d{1,18}";

    /** The page on which a role is chosen, and then the rest. */
    public record NewView(SeatForm form, Optional<Role> role, List<Option> roles, List<Option> providers, List<Option> areas,
            boolean oneArea, FormErrors errors) {
    }

    /** Somebody on the seat, in words. */
    public record Line(Long id, String person, Capacity capacity, LocalDate from, LocalDate until, boolean isOpen) {
    }

    /** The page of one seat. */
    public record SeatView(Seat seat, Role role, String provider, SeatForm form, List<Option> areas, boolean oneArea,
            List<Line> now, List<Line> before, HoldingForm holding, List<Option> people, List<Option> capacities,
            String closing, FormErrors errors, String saved, boolean showsExample) {
    }

    /** The page on which somebody's time on a seat ends. */
    public record EndView(Seat seat, Line line, String until, FormErrors errors) {
    }

    @CheckedTemplate(basePath = "seat")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(SeatOverview view);

        static native TemplateInstance fresh(NewView view);

        static native TemplateInstance seat(SeatView view);

        static native TemplateInstance end(EndView view);
    }

    private final SeatKeeper keeper;
    private final SeatOverviews overviews;
    private final People people;
    private final CurrentScope current;
    private final SeatTexts texts;
    private final Clock clock;

    SeatPages(SeatKeeper keeper, SeatOverviews overviews, People people, CurrentScope current,
            @Localized("nl") SeatTexts texts, Clock clock) {
        this.keeper = keeper;
        this.overviews = overviews;
        this.people = people;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    // ---------------------------------------------------------------- all seats

    @GET
    public TemplateInstance list() {
        return Templates.list(overviews.of(current.scope(), today()));
    }

    // ---------------------------------------------------------------- a new seat

    @GET
    @Path("nieuw")
    public TemplateInstance fresh(@RestQuery("rol") String role) {
        Optional<Role> chosen = Role.of(Objects.requireNonNullElse(role, ""));
        return newPage(chosen.map(found -> SeatForm.empty(found, today())).orElseGet(SeatForm::new), FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response open(@BeanParam SeatForm form) {
        FormErrors errors = FormErrors.none();
        Optional<Role> role = form.role();
        if (role.isEmpty()) {
            errors.add("rol", texts.chooseRole());
            return unprocessable(newPage(form, errors));
        }
        SeatPlan plan = form.read(role.get(), today(), errors, texts);
        check(plan, Optional.empty(), errors);
        if (!errors.isEmpty()) {
            return unprocessable(newPage(form, errors));
        }
        return to(keeper.open(plan).id, "geopend");
    }

    private TemplateInstance newPage(SeatForm form, FormErrors errors) {
        Optional<Role> role = form.role();
        List<Option> roles = Arrays.stream(Role.values()).map(each -> new Option(each.code(), texts.role(each))).toList();
        List<Option> providers = Provider.inForce().stream().map(each -> new Option(each.code, each.name)).toList();
        return Templates.fresh(new NewView(form, role, roles, providers, role.map(this::areasFor).orElse(List.of()),
                role.filter(SeatRule::isOfOneRegion).isPresent(), errors));
    }

    // ---------------------------------------------------------------- one seat

    @GET
    @Path("{id: " + NUMBER + "}")
    public TemplateInstance seat(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        Seat seat = managed(Seat.numbered(id));
        return seatPage(seat, SeatForm.of(seat), HoldingForm.since(today()), TypedDay.text(today()), FormErrors.none(),
                Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("{id: " + NUMBER + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@PathParam("id") long id, @BeanParam SeatForm form) {
        Seat seat = managed(Seat.locked(id));
        FormErrors errors = FormErrors.none();
        SeatPlan plan = form.readFor(seat);
        check(plan, Optional.of(id), errors);
        if (!errors.isEmpty()) {
            return unprocessable(seatPage(seat, form, HoldingForm.since(today()), TypedDay.text(today()), errors, ""));
        }
        return to(id, keeper.change(id, plan) ? "gewijzigd" : "ongewijzigd");
    }

    @POST
    @Path("{id: " + NUMBER + "}/bezetting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response hold(@PathParam("id") long id, @BeanParam HoldingForm form) {
        Seat seat = managed(Seat.locked(id));
        FormErrors errors = FormErrors.none();
        Optional<Stay> stay = form.read(seat, people.choosable(), errors, texts);
        stay.flatMap(fresh -> keeper.problemOf(seat, fresh, SeatKeeper.stays(id))).ifPresent(sentence -> errors.add("persoon", sentence));
        if (!errors.isEmpty()) {
            return unprocessable(seatPage(seat, SeatForm.of(seat), form, TypedDay.text(today()), errors, ""));
        }
        keeper.hold(id, stay.orElseThrow());
        return to(id, "bezet");
    }

    @POST
    @Path("{id: " + NUMBER + "}/sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response close(@PathParam("id") long id, @RestForm("gesloten") String typed, @RestForm("zeker") String sure) {
        Seat seat = managed(Seat.locked(id));
        FormErrors errors = FormErrors.none();
        LocalDate on = dayUpToToday("gesloten", typed, seat.openedOn, errors);
        if (!"ja".equals(sure)) {
            errors.add("zeker", texts.notSure());
        }
        if (!errors.isEmpty()) {
            return unprocessable(seatPage(seat, SeatForm.of(seat), HoldingForm.since(today()), typed, errors, ""));
        }
        keeper.close(id, on);
        return to(id, "gesloten");
    }

    private TemplateInstance seatPage(Seat seat, SeatForm form, HoldingForm holding, String closing, FormErrors errors, String saved) {
        LocalDate today = today();
        List<SeatHolding> history = SeatHolding.historyOf(seat.id);
        List<Option> capacities = Capacity.in(seat.role()).stream()
                .map(capacity -> new Option(capacity.code(), texts.capacity(capacity))).toList();
        return Templates.seat(new SeatView(seat, seat.role(), providerName(seat), form, areasFor(seat.role()),
                SeatRule.isOfOneRegion(seat.role()),
                history.stream().filter(each -> each.isOpen() || each.heldUntil.isAfter(today)).map(this::line).toList(),
                history.stream().filter(each -> !each.isOpen() && !each.heldUntil.isAfter(today)).map(this::line).toList(),
                holding, people.choosable(), capacities, Objects.requireNonNullElse(closing, ""), errors, saved,
                seat.areas().stream().anyMatch(Example::holds)));
    }

    // ---------------------------------------------------------------- an end

    @GET
    @Path("{id: " + NUMBER + "}/bezetting/{holding: " + NUMBER + "}")
    public TemplateInstance end(@PathParam("id") long id, @PathParam("holding") long holding) {
        Seat seat = managed(Seat.numbered(id));
        return Templates.end(new EndView(seat, line(holding(seat, holding)), TypedDay.text(today()), FormErrors.none()));
    }

    @POST
    @Path("{id: " + NUMBER + "}/bezetting/{holding: " + NUMBER + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response leave(@PathParam("id") long id, @PathParam("holding") long holding, @RestForm("tot") String typed) {
        Seat seat = managed(Seat.locked(id));
        SeatHolding leaving = holding(seat, holding);
        FormErrors errors = FormErrors.none();
        LocalDate until = dayUpToToday("tot", typed, leaving.heldFrom, errors);
        if (!errors.isEmpty()) {
            return unprocessable(Templates.end(new EndView(seat, line(leaving), Objects.requireNonNullElse(typed, ""), errors)));
        }
        keeper.leave(leaving.id, until);
        return to(id, "vertrokken");
    }

    // ---------------------------------------------------------------- how it is done

    private Seat managed(Optional<Seat> found) {
        Scope scope = current.scope();
        return found.filter(seat -> SeatReach.manages(scope, seat.areas())).orElseThrow(() -> Refusal.notFound(texts.unknownSeat()));
    }

    /** An open stay on this seat. */
    private SeatHolding holding(Seat seat, long id) {
        return SeatHolding.numbered(id).filter(found -> found.seatId.equals(seat.id) && found.isOpen())
                .orElseThrow(() -> Refusal.notFound(texts.unknownSeat()));
    }

    private void check(SeatPlan plan, Optional<Long> own, FormErrors errors) {
        SeatRule.allBrokenBy(plan, keeper.around(own)).forEach(rule -> errors.add(rule.field(), texts.seatRule(rule)));
        if (!SeatReach.manages(current.scope(), plan.areas())) {
            errors.add("gebied", texts.outOfReach());
        }
    }

    /** A day that is not ahead, unless what ends then has still to begin. */
    private LocalDate dayUpToToday(String field, String typed, LocalDate began, FormErrors errors) {
        LocalDate last = began.isAfter(today()) ? began : today();
        Optional<LocalDate> day = TypedDay.of(typed);
        if (day.isEmpty()) {
            errors.add(field, texts.dayWrong());
        } else if (day.get().isBefore(began)) {
            errors.add(field, texts.endsBeforeStart());
        } else if (day.get().isAfter(last)) {
            errors.add(field, texts.dayInFuture());
        }
        return day.orElse(last);
    }

    private List<Option> areasFor(Role role) {
        SeatRule.Surroundings around = keeper.around(Optional.empty());
        AreaTree tree = around.areas();
        Scope scope = current.scope();
        return SeatRule.kindsFor(role).stream().flatMap(kind -> tree.all().stream().filter(area -> area.kindOfArea() == kind)
                .filter(around::isValid).filter(area -> SeatReach.manages(scope, List.of(area.code)))
                .sorted(Comparator.comparing(area -> area.name))
                .map(area -> new Option(area.code, kind == AreaKind.REGION ? texts.regionName(area.name) : area.name))).toList();
    }

    private Line line(SeatHolding holding) {
        return new Line(holding.id, people.nameOf(holding.accountId), holding.capacity(), holding.heldFrom, holding.heldUntil,
                holding.isOpen());
    }

    private static String providerName(Seat seat) {
        return seat.providerCode == null ? ""
                : Provider.coded(seat.providerCode).map(provider -> provider.name).orElse(seat.providerCode);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Response unprocessable(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response to(long seat, String saved) {
        return Response.seeOther(URI.create("/zetels/" + seat + "?bewaard=" + saved)).build();
    }
}
