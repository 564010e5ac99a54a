package nl.pleegpeil.consent;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.attempt.Throttle;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.minutes.MinutesDesk;
import nl.pleegpeil.minutes.MinutesReport;
import nl.pleegpeil.minutes.MinutesReports;
import nl.pleegpeil.minutes.MinutesVersion;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** The minutes behind the code that was shown at the meeting, and what a participant says of them. */
@Path("/verslag")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class ConsentPages {

    private static final String CODE = "[A-Za-z0-9 .-]{1,40}";
    private static final String DOOR = "verslagcode";
    // Everybody at a meeting opens the text from one network, and some reload; eight characters cannot be tried out so.
    private static final int OF_A_MEETING = 40;
    private static final int LONGEST_REMARK = 500;

    /** The page that asks for the code. */
    public record CodeView(String code, FormErrors errors) {
    }

    /** The page. @param said what this device said; null: nothing yet */
    public record View(String code, MinutesReport report, ConsentForm form, GuardedText remark, List<Option> opinions, Boolean said,
            FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "consent")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance code(CodeView view);

        static native TemplateInstance minutes(View view);
    }

    private final MinutesDesk desk;
    private final MinutesReports reports;
    private final DeviceMark marks;
    private final Throttle throttle;
    private final CurrentScope current;
    private final ConsentTexts texts;
    private final GuardTexts guardTexts;

    ConsentPages(MinutesDesk desk, MinutesReports reports, DeviceMark marks, Throttle throttle, CurrentScope current,
            @Localized("nl") ConsentTexts texts, GuardTexts guardTexts) {
        this.desk = desk;
        this.reports = reports;
        this.marks = marks;
        this.throttle = throttle;
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.code(new CodeView("", FormErrors.none()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response open(@RestForm("code") String typed) {
        String code = Objects.requireNonNullElse(typed, "").strip();
        if (isTriedTooOften() || !code.matches(CODE) || desk.behind(code).isEmpty()) {
            return Response.status(422).entity(Templates.code(new CodeView(code, FormErrors.none().add("code", texts.codeWrong())))).build();
        }
        return Response.seeOther(UriBuilder.fromPath("/verslag/{code}").build(code)).build();
    }

    @GET
    @Path("{code: " + CODE + "}")
    @Transactional
    public Response show(@PathParam("code") String code, @CookieParam(DeviceMark.COOKIE) String cookie) {
        MinutesVersion version = behind(code);
        Optional<String> mark = DeviceMark.of(cookie);
        Optional<Boolean> said = mark.flatMap(known -> desk.saidBy(version, known));
        ConsentForm form = said.map(ConsentForm::said).orElseGet(ConsentForm::new);
        Response.ResponseBuilder answer = Response.ok(page(code, version, form, GuardedText.untouched(ConsentForm.REMARK, ""), said, FormErrors.none()));
        return mark.isPresent() ? answer.build() : answer.cookie(marks.cookie(DeviceMark.make())).build();
    }

    @POST
    @Path("{code: " + CODE + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response say(@PathParam("code") String code, @CookieParam(DeviceMark.COOKIE) String cookie, @BeanParam ConsentForm form) {
        MinutesVersion version = behind(code);
        Optional<String> mark = DeviceMark.of(cookie);
        FormErrors errors = FormErrors.none();
        GuardedText remark = form.guarded();
        boolean asksAgain = remark.asksAgain(errors, guardTexts);
        if (!asksAgain) {
            check(version, mark, form, remark, errors);
        }
        Optional<Cleared> words = asksAgain || remark.text().isEmpty() ? Optional.empty() : Optional.of(remark.cleared());
        if (!asksAgain && errors.isEmpty() && !desk.say(version, mark.orElseThrow(), form.agrees(), words)) {
            errors.add("mening", texts.isAgreed());
        }
        if (asksAgain || !errors.isEmpty()) {
            // The number of the text that is shown now: whoever sends it again has seen it.
            form.version = String.valueOf(version.number);
            return Response.status(422).entity(page(code, version, form, remark, mark.flatMap(known -> desk.saidBy(version, known)), errors)).build();
        }
        return Response.seeOther(UriBuilder.fromPath("/verslag/{code}").build(code)).build();
    }

    private void check(MinutesVersion version, Optional<String> mark, ConsentForm form, GuardedText remark, FormErrors errors) {
        if (version.isAgreed()) {
            errors.add("mening", texts.isAgreed());
        } else if (!String.valueOf(version.number).equals(form.version)) {
            errors.add("mening", texts.isChanged());
        } else if (!form.isChosen()) {
            errors.add("mening", texts.choose());
        } else if (mark.isEmpty()) {
            errors.add("mening", texts.noCookie());
        }
        if (remark.text().length() > LONGEST_REMARK) {
            errors.add(ConsentForm.REMARK, texts.remarkTooLong(LONGEST_REMARK));
        } else if (errors.isEmpty() && !form.agrees() && remark.text().isEmpty()) {
            errors.add(ConsentForm.REMARK, texts.sayWhat());
        }
    }

    @GET
    @Path("{code: " + CODE + "}/verslag.pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("code") String code) {
        MinutesReport report = QuarkusTransaction.requiringNew().call(() -> reports.of(behind(code)));
        return Response.ok(reports.print(report)).header("Content-Disposition", "attachment; filename=\"verslag-" + report.session().meetsOn + ".pdf\"").build();
    }

    /** @throws Refusal the same for a wrong code, an old one, and after too many attempts */
    private MinutesVersion behind(String code) {
        if (isTriedTooOften()) {
            throw Refusal.notFound(texts.codeWrong());
        }
        return desk.behind(code).orElseThrow(() -> Refusal.notFound(texts.codeWrong()));
    }

    private boolean isTriedTooOften() {
        return throttle.attempt(DOOR, current.origin(), OF_A_MEETING) != Throttle.Verdict.OPEN;
    }

    private TemplateInstance page(String code, MinutesVersion version, ConsentForm form, GuardedText remark, Optional<Boolean> said, FormErrors errors) {
        if (form.version.isEmpty()) {
            form.version = String.valueOf(version.number);
        }
        MinutesReport report = reports.of(version);
        return Templates.minutes(new View(code, report, form, remark,
                List.of(new Option(ConsentForm.AGREES, texts.agrees()), new Option(ConsentForm.OBJECTS, texts.objects())), said.orElse(null), errors,
                Example.holds(report.session().areaCode)));
    }
}
