package nl.pleegpeil.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.pdf.PdfPrinter;
import nl.pleegpeil.pdf.PrintedPage;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.QrCode;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.survey.RoundReach;
import nl.pleegpeil.survey.SurveyRound;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Invitations to a round: made, handed to who sends them, mailed, and counted. */
@Path("/metingen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs({Right.HOLD_ROUNDS, Right.SEND_INVITATIONS})
public class BatchPages {

    private static final int MOST = 2000;
    private static final String KIND = "meting";
    private static final String LETTER_KIND = "meting";

    /** A letter to one family. */
    public record FamilyLetter(String code, String address, QrCode qr) {
    }

    /** The letters of a batch. */
    public record Letters(SurveyRound round, Questionnaire questionnaire, List<FamilyLetter> letters) {
    }

    /** The page. */
    public record View(SurveyRound round, List<InvitationBatch> batches, boolean holds, boolean takesNew, boolean mailsToday, FormErrors errors, String number,
            String addresses, String meetingCode, String meetingAddress, QrCode meetingQr, String done, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance batches(View view);

        static native TemplateInstance letters(Letters view);
    }

    private final RoundReach reach;
    private final InvitationCodes codes;
    private final MailQueue mail;
    private final PublicAddress address;
    private final PdfPrinter printer;
    private final AuditTrail trail;
    private final InvitationTexts texts;
    private final Clock clock;

    BatchPages(RoundReach reach, InvitationCodes codes, MailQueue mail, PublicAddress address, PdfPrinter printer, AuditTrail trail,
            @Localized("nl") InvitationTexts texts, Clock clock) {
        this.reach = reach;
        this.codes = codes;
        this.mail = mail;
        this.address = address;
        this.printer = printer;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("{id:\\d{1,18}}/uitnodigingen")
    public TemplateInstance batches(@PathParam("id") long id, @RestQuery("gedaan") String done) {
        return page(reach.sent(id), FormErrors.none(), "", null, Objects.requireNonNullElse(done, ""));
    }

    /** Makes codes. They are handed over once, in this answer: afterwards nobody can see which were used. */
    @POST
    @Path("{id:\\d{1,18}}/uitnodigingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@PathParam("id") long id, @RestForm("aantal") String typed, @RestForm("vorm") String form) {
        SurveyRound round = usable(id);
        FormErrors errors = FormErrors.none();
        String digits = Objects.requireNonNullElse(typed, "").strip();
        int number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > MOST) {
            errors.add("aantal", texts.numberError(MOST));
        }
        String shape = Objects.requireNonNullElse(form, "");
        if (!List.of("csv", "pdf", "bijeenkomst", "papier").contains(shape)
                || !reach.holds(round) && List.of("bijeenkomst", "papier").contains(shape)) {
            errors.add("vorm", texts.formError());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(round, errors, digits, null, "")).build();
        }
        InvitationWay way = switch (shape) {
            case "bijeenkomst" -> InvitationWay.BIJEENKOMST;
            case "papier" -> InvitationWay.PAPIER;
            default -> InvitationWay.BRIEVEN;
        };
        // Drawing the letters takes a while: after the transaction.
        List<String> made = QuarkusTransaction.requiringNew().call(() -> {
            InvitationBatch batch = batch(round, way, number);
            return switch (way) {
                case PAPIER, MAIL -> List.of();
                case BIJEENKOMST -> codes.make(batch, 1, number);
                case BRIEVEN -> codes.make(batch, number, 1);
            };
        });
        return switch (shape) {
            case "csv" -> file(round, "text/csv; charset=UTF-8", "csv", mergeFile(made).getBytes(StandardCharsets.UTF_8));
            case "pdf" -> file(round, "application/pdf", "pdf", letters(round, made));
            case "bijeenkomst" -> Response.ok(page(round, errors, "", made.get(0), "")).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
            default -> to(id, "papier");
        };
    }

    private InvitationBatch batch(SurveyRound round, InvitationWay way, int number) {
        InvitationBatch batch = new InvitationBatch();
        batch.roundId = round.id;
        batch.way = way.code();
        batch.providerCode = reach.senderFor(round);
        batch.made = number;
        batch.madeOn = LocalDate.now(clock);
        batch.persist();
        trail.record(AuditAct.INVITATIONS_MADE, Subject.of(KIND, round.code), way.code() + ", " + number);
        return batch;
    }

    private String mergeFile(List<String> made) {
        StringBuilder csv = new StringBuilder("code;adres\r\n");
        made.forEach(code -> csv.append(code).append(';').append(link(code)).append("\r\n"));
        return csv.toString();
    }

    private byte[] letters(SurveyRound round, List<String> made) {
        String html = Templates.letters(new Letters(round, Questionnaire.numbered(round.questionnaireId).orElseThrow(),
                made.stream().map(code -> new FamilyLetter(code, link(code), QrCode.of(link(code)))).toList())).render();
        return printer.print(new PrintedPage(texts.letterTitle(round.title), texts.letterTitle(round.title), html));
    }

    private String link(String code) {
        return address.of("/vragenlijst/code/" + code);
    }

    private static Response file(SurveyRound round, String type, String ending, byte[] content) {
        return Response.ok(content).type(type).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"uitnodigingen-" + round.code + "." + ending + "\"").build();
    }

    /** What went out and what came back; a later report takes the place of an earlier one. */
    @POST
    @Path("{id:\\d{1,18}}/uitnodigingen/{batch:\\d{1,18}}/gemeld")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response report(@PathParam("id") long id, @PathParam("batch") long batchId, @RestForm("verstuurd") String sent,
            @RestForm("retour") String returned) {
        SurveyRound round = reach.sent(id);
        InvitationBatch batch = InvitationBatch.of(id, batchId).filter(found -> isOfVisitor(round, found))
                .orElseThrow(() -> Refusal.notFound(texts.noBatch()));
        if (round.isClosed()) {
            throw new Refusal(409, texts.cannotTitle(), texts.roundClosed());
        }
        int out = whole(sent);
        int back = returned == null || returned.isBlank() ? 0 : whole(returned);
        if (out < 0 || out > batch.made || back < 0 || back > out) {
            return Response.status(422).entity(page(round, FormErrors.none().add("verstuurd-" + batchId, texts.reportError(batch.made)), "", null, "")).build();
        }
        batch.sent = out;
        batch.returned = back;
        trail.record(AuditAct.INVITATIONS_REPORTED, Subject.of(KIND, round.code), out + " verstuurd, " + back + " retour");
        return to(id, "gemeld");
    }

    private static int whole(String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }

    private boolean isOfVisitor(SurveyRound round, InvitationBatch batch) {
        return reach.holds(round) || batch.providerCode.equals(reach.senderFor(round));
    }

    /** Mails to addresses that are uploaded for this round, and are erased with it. */
    @POST
    @Path("{id:\\d{1,18}}/uitnodigingen/mail")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response mail(@PathParam("id") long id, @RestForm("adressen") String typed) {
        SurveyRound round = usable(id);
        MailList list = MailList.of(typed);
        if (!round.takesAnswersOn(LocalDate.now(clock))) {
            // A code before the first day, or after the last one, opens nothing.
            throw new Refusal(409, texts.cannotTitle(), texts.mailNotYet(DutchDays.inWords(round.opensOn), DutchDays.inWords(round.lastDay())));
        }
        if (list.addresses().isEmpty() || list.wrong() > 0 || list.addresses().size() > MOST) {
            return Response.status(422).entity(page(round, FormErrors.none().add("adressen", texts.addressError(list.wrong(), MOST)), "",
                    Objects.requireNonNullElse(typed, ""), null, "")).build();
        }
        InvitationBatch batch = batch(round, InvitationWay.MAIL, list.addresses().size());
        list.addresses().forEach(to -> put(round, to, codes.makeFor(batch, to), false));
        return to(id, "mail");
    }

    /** The one reminder of each batch: mail only to who has not answered, and the others' senders send it to all. */
    @POST
    @Path("{id:\\d{1,18}}/uitnodigingen/herinnering")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    @Transactional
    public Response remind(@PathParam("id") long id) {
        SurveyRound round = reach.held(id);
        // Two clicks are one reminder: the second waits here and finds them reminded.
        SurveyRound.lockedNumbered(id);
        List<InvitationBatch> mailed = InvitationBatch.of(id).stream()
                .filter(batch -> batch.asWay() == InvitationWay.MAIL && batch.remindedOn == null).toList();
        if (!round.takesAnswersOn(LocalDate.now(clock)) || mailed.isEmpty()) {
            throw new Refusal(409, texts.cannotTitle(), texts.noReminder());
        }
        codes.waiting(mailed.stream().map(batch -> batch.id).toList()).forEach(waiting -> put(round, waiting.address(), waiting.code(), true));
        mailed.forEach(batch -> batch.remindedOn = LocalDate.now(clock));
        trail.record(AuditAct.REMINDED, Subject.of(KIND, round.code), "");
        return to(id, "herinnerd");
    }

    private void put(SurveyRound round, String to, String code, boolean again) {
        String until = DutchDays.inWords(round.lastDay());
        mail.put(new Letter(LETTER_KIND, to, again ? texts.reminderSubject(round.title) : texts.mailSubject(round.title),
                (again ? texts.reminderText(until) : texts.mailText(round.title, until)) + "\n\n" + link(code) + "\n\n" + texts.mailFooter(code)));
    }

    private SurveyRound usable(long id) {
        SurveyRound round = reach.sent(id);
        if (round.isClosed()) {
            throw new Refusal(409, texts.cannotTitle(), texts.roundClosed());
        }
        if (round.isConcept()) {
            throw new Refusal(409, texts.cannotTitle(), texts.roundNotOpen());
        }
        return round;
    }

    private TemplateInstance page(SurveyRound round, FormErrors errors, String number, String meetingCode, String done) {
        return page(round, errors, number, "", meetingCode, done);
    }

    private TemplateInstance page(SurveyRound round, FormErrors errors, String number, String addresses, String meetingCode, String done) {
        List<InvitationBatch> batches = InvitationBatch.of(round.id).stream().filter(batch -> isOfVisitor(round, batch)).toList();
        String link = meetingCode == null ? "" : link(meetingCode);
        return Templates.batches(new View(round, batches, reach.holds(round), round.isOpen(), round.takesAnswersOn(LocalDate.now(clock)), errors, number,
                addresses, meetingCode, link,
                meetingCode == null ? null : QrCode.of(link), done, Example.holds(round.areaCode)));
    }

    private static Response to(long id, String done) {
        return Response.seeOther(URI.create("/metingen/" + id + "/uitnodigingen?gedaan=" + done)).build();
    }
}
