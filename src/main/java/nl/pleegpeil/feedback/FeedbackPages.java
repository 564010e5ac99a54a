package nl.pleegpeil.feedback;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the region writes what it did with the answers of a year. */
@Path("/terugkoppeling")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.HOLD_TALKS)
public class FeedbackPages {

    private static final int LONGEST = 4_000;
    private static final int YEARS = 5;

    /** One that was written before. */
    public record Line(String region, int year, String day, String text) {
    }

    /** The page. */
    public record View(List<Option> regions, List<Option> years, FeedbackForm form, GuardedText text, List<Line> lines, FormErrors errors,
            boolean saved, boolean showsExample) {
    }

    /** What was done, as somebody wrote it. */
    public static class FeedbackForm {
        @RestForm("regio")
        public String region = "";
        @RestForm("jaar")
        public String year = "";
        @RestForm("tekst")
        public String text = "";
        @BeanParam
        public GuardChoices choices = GuardChoices.none();
    }

    @CheckedTemplate(basePath = "feedback")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance write(View view);
    }

    private final CurrentScope current;
    private final FeedbackTexts texts;
    private final GuardTexts guardTexts;
    private final MailQueue mail;
    private final AuditTrail trail;
    private final Sealer sealer;
    private final Clock clock;

    FeedbackPages(CurrentScope current, @Localized("nl") FeedbackTexts texts, GuardTexts guardTexts, MailQueue mail, AuditTrail trail,
            SecretKey secret, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.mail = mail;
        this.trail = trail;
        this.sealer = new Sealer(secret, ReceiptPages.SEALED_FOR);
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(@RestQuery("bewaard") String saved) {
        return page(new FeedbackForm(), GuardedText.untouched("tekst", ""), FormErrors.none(), saved != null);
    }

    /** Keeps it, and sends it to everybody who left an address for that region and year. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response write(@BeanParam FeedbackForm form) {
        FormErrors errors = FormErrors.none();
        GuardedText text = GuardedText.askedWithoutTriage("tekst", form.text, form.choices);
        boolean again = text.asksAgain(errors, guardTexts);
        if (regions().stream().noneMatch(region -> region.code().equals(form.region))) {
            errors.add("regio", texts.chooseRegion());
        }
        if (years().stream().noneMatch(year -> year.code().equals(form.year))) {
            errors.add("jaar", texts.chooseYear());
        }
        if (text.text().isBlank() || text.text().length() > LONGEST) {
            errors.add("tekst", texts.textMissing(LONGEST));
        }
        if (again || !errors.isEmpty()) {
            return Response.status(422).entity(page(form, text, text.isPressed() ? FormErrors.none() : errors, false)).build();
        }
        Feedback feedback = new Feedback();
        feedback.regionCode = form.region;
        feedback.answerYear = Integer.parseInt(form.year);
        feedback.body = text.cleared().text();
        feedback.recordedAt = clock.instant();
        feedback.persist();
        String region = AreaTree.inForce().find(form.region).map(area -> area.name).orElse(form.region);
        Receipt.withAddress(feedback.regionCode, feedback.answerYear).forEach(receipt -> sealer.open(receipt.sealedAddress)
                .ifPresent(address -> mail.put(new Letter("terugkoppeling", address, texts.mailSubject(),
                        texts.mailText(region, form.year, feedback.body)))));
        trail.record(AuditAct.PUBLISHED, Subject.of("terugkoppeling", form.region), form.year);
        return Response.seeOther(URI.create("/terugkoppeling?bewaard=ja")).build();
    }

    private TemplateInstance page(FeedbackForm form, GuardedText text, FormErrors errors, boolean saved) {
        List<Line> lines = new ArrayList<>();
        regions().forEach(region -> Feedback.about(region.code()).forEach(feedback -> lines.add(
                new Line(region.name(), feedback.answerYear, DutchDays.dayInWords(feedback.recordedAt), feedback.body))));
        return Templates.write(new View(regions(), years(), form, text, lines, errors, saved,
                regions().stream().anyMatch(region -> Example.holds(region.code()))));
    }

    private List<Option> regions() {
        return AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION)
                .filter(area -> current.scope().may(Right.HOLD_TALKS, area.code)).sorted(Comparator.comparing((Area area) -> area.name))
                .map(area -> new Option(area.code, area.name)).toList();
    }

    private List<Option> years() {
        int now = LocalDate.now(clock).getYear();
        List<Option> years = new ArrayList<>();
        for (int year = now; year > now - YEARS; year--) {
            years.add(new Option(String.valueOf(year), String.valueOf(year)));
        }
        return years;
    }
}
