package nl.pleegpeil.advice;

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
import java.util.List;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.questionnaire.ThemePart;
import nl.pleegpeil.seat.SeatContacts;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.survey.RoundReach;
import nl.pleegpeil.survey.SurveyRound;

/** Asking the pleegouderraad for its view on a round, and giving it. */
@Path("/metingen/{id:\\d{1,18}}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AdvicePages {

    private static final String MAIL = "zienswijze";

    /** The page on which the view is given, with the questions it is about. */
    public record View(SurveyRound round, List<ThemePart> parts, AdviceForm form, GuardedText explanation, List<Option> verdicts, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "advice")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance give(View view);
    }

    private final RoundReach reach;
    private final SeatContacts contacts;
    private final MailQueue mail;
    private final PublicAddress address;
    private final AdviceTexts texts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    AdvicePages(RoundReach reach, SeatContacts contacts, MailQueue mail, PublicAddress address, @Localized("nl") AdviceTexts texts,
            @Localized("nl") GuardTexts guardTexts, Clock clock) {
        this.reach = reach;
        this.contacts = contacts;
        this.mail = mail;
        this.address = address;
        this.texts = texts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @POST
    @Path("zienswijze-vragen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.HOLD_ROUNDS)
    @Transactional
    public Response ask(@PathParam("id") long id) {
        SurveyRound round = prepared(reach.held(id));
        if (round.viewAskedOn == null) {
            round.viewAskedOn = LocalDate.now(clock);
            contacts.of(Role.PLEEGOUDERRAAD, List.of(round.areaCode), LocalDate.now(clock)).stream()
                    .filter(seat -> seat.mailbox() != null && !seat.mailbox().isEmpty())
                    .forEach(seat -> mail.put(new Letter(MAIL, seat.mailbox(), texts.mailSubject(round.title),
                            texts.mailText(round.title, address.of("/metingen/" + id + "/zienswijze")))));
        }
        return toRound(id);
    }

    @GET
    @Path("zienswijze")
    @Needs(Right.ADVISE_ON_ROUNDS)
    public TemplateInstance form(@PathParam("id") long id) {
        SurveyRound round = prepared(advised(id));
        AdviceForm form = new AdviceForm();
        form.verdict = round.viewCode == null ? "" : round.viewCode;
        return page(round, form, GuardedText.untouched("toelichting", round.viewText == null ? "" : round.viewText), FormErrors.none());
    }

    /** Gives the view, or changes it: the last one counts, as long as the round is not open. */
    @POST
    @Path("zienswijze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Right.ADVISE_ON_ROUNDS)
    @Transactional
    public Response give(@PathParam("id") long id, @BeanParam AdviceForm form, @BeanParam GuardChoices choices) {
        SurveyRound round = prepared(advised(id));
        GuardedText explanation = form.guarded(choices);
        FormErrors errors = FormErrors.none();
        if (form.asksAgain(explanation, errors, texts, guardTexts)) {
            return Response.status(422).entity(page(round, form, explanation, errors)).build();
        }
        round.viewGivenOn = LocalDate.now(clock);
        round.viewCode = form.verdict;
        round.viewText = explanation.cleared().text();
        return toRound(id);
    }

    private SurveyRound advised(long id) {
        SurveyRound round = reach.visible(id);
        if (!reach.advises(round)) {
            throw Refusal.notFound(texts.noRound());
        }
        return round;
    }

    private SurveyRound prepared(SurveyRound round) {
        if (!round.isConcept()) {
            throw new Refusal(409, texts.tooLateTitle(), texts.tooLate());
        }
        return round;
    }

    private TemplateInstance page(SurveyRound round, AdviceForm form, GuardedText explanation, FormErrors errors) {
        return Templates.give(new View(round,
                ThemePart.of(Questionnaire.numbered(round.questionnaireId).orElseThrow().questionsOf(round.id)), form, explanation,
                List.of(new Option(AdviceForm.AGREED, texts.agreed()), new Option(AdviceForm.OTHERWISE, texts.otherwise())), errors,
                Example.holds(round.areaCode)));
    }

    private static Response toRound(long id) {
        return Response.seeOther(URI.create("/metingen/" + id)).build();
    }
}
