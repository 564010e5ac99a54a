package nl.pleegpeil.receipt;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.shared.QrCode;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.signal.Frequency;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.MessageKind;
import nl.pleegpeil.signal.SenderChoices;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalMessage;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.signal.Weight;
import nl.pleegpeil.workflow.SignalStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The page behind a receipt code. Whoever has the code is the sender. */
@Path("/mijn-signaal")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class ReceiptPages {

    private static final String CODE = "[0-9A-Za-z-]{16,24}";

    /** A message as its sender sees it. @param isOwn whether the sender wrote it */
    public record Line(Instant at, boolean isOwn, MessageKind kind, String text) {
    }

    /** The page; text is null once it was erased. */
    public record View(String code, Signal signal, String text, String area, List<Line> lines, List<ReceiptNews.News> news,
            GuardedText reaction, ReceiptForm form, FormErrors errors, String saved, QrCode picture, String address,
            List<Option> categories, List<Option> frequencies, List<Option> weights, List<Option> answers, LocalDate today, boolean showsExample) {

        public boolean isAnswered() {
            return signal.statusNow() == SignalStatus.AFGEHANDELD && signal.helped == null;
        }

        /** What was answered to "Bent u geholpen?". */
        public String helpedWord() {
            return answers.stream().filter(answer -> answer.code().equals(signal.helped)).findFirst().map(Option::name).orElse("");
        }

        /** Where it is said whether news is recognised. */
        public String recogniseAddress() {
            return "/mijn-signaal/" + code + "/herkenning";
        }

        public boolean hasQuestion() {
            return !lines.isEmpty() && lines.get(lines.size() - 1).kind() == MessageKind.VRAAG;
        }

        /** Whether the sender has said anything of what comes after. */
        public boolean isTold() {
            return signal.frequency != null || signal.weight != null || signal.toldCategory != null;
        }
    }

    @CheckedTemplate(basePath = "receipt")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance enter(String code, FormErrors errors);

        static native TemplateInstance receipt(View view);
    }

    private final ReceiptCodes codes;
    private final SignalDesk desk;
    private final SenderChoices choices;
    private final List<ReceiptNews> news;
    private final ReceiptTexts texts;
    private final SignalTexts signalTexts;
    private final GuardTexts guardTexts;
    private final PublicAddress address;
    private final Clock clock;

    ReceiptPages(ReceiptCodes codes, SignalDesk desk, SenderChoices choices, @All List<ReceiptNews> news, ReceiptTexts texts,
            SignalTexts signalTexts, GuardTexts guardTexts, PublicAddress address, Clock clock) {
        this.codes = codes;
        this.desk = desk;
        this.choices = choices;
        this.news = news;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.guardTexts = guardTexts;
        this.address = address;
        this.clock = clock;
    }

    @GET
    public TemplateInstance enter() {
        return Templates.enter("", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response open(@RestForm("code") String typed) {
        String code = Objects.requireNonNullElse(typed, "").strip();
        if (!code.matches("[0-9A-Za-z -]{16,30}") || Signal.ofReceipt(codes.hash(code)).isEmpty()) {
            return Response.status(422).entity(Templates.enter(code, FormErrors.none().add("code", texts.unknownCode()))).build();
        }
        return Response.seeOther(URI.create("/mijn-signaal/" + code.replace(" ", "-"))).build();
    }

    @GET
    @Path("{code: " + CODE + "}")
    @Transactional
    public Response receipt(@PathParam("code") String code, @RestQuery("bewaard") String saved) {
        Signal signal = signal(code);
        TemplateInstance page = page(code, signal, ReceiptForm.empty(signal), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
        SignalMessage.forSender(signal.id).stream().filter(message -> message.kindOf() != MessageKind.REACTIE && message.readAt == null)
                .forEach(message -> message.readAt = clock.instant());
        return Response.ok(page).build();
    }

    @POST
    @Path("{code: " + CODE + "}/reactie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response react(@PathParam("code") String code, @BeanParam ReceiptForm form) {
        Signal signal = locked(code);
        FormErrors errors = FormErrors.none();
        GuardedText text = form.guardedReaction();
        boolean asksAgain = text.asksAgain(errors, guardTexts);
        form.checkReaction(errors, texts);
        if (asksAgain || !errors.isEmpty()) {
            return Response.status(422).entity(page(code, signal, form, errors, "")).build();
        }
        desk.react(signal, text.cleared());
        return saved(code, "reactie");
    }

    @POST
    @Path("{code: " + CODE + "}/geholpen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response help(@PathParam("code") String code, @BeanParam ReceiptForm form) {
        Signal signal = locked(code);
        FormErrors errors = FormErrors.none();
        Optional<Helped> helped = Helped.of(Objects.requireNonNullElse(form.helped, ""));
        if (helped.isEmpty()) {
            errors.add("geholpen", texts.chooseHelped());
            return Response.status(422).entity(page(code, signal, form, errors, "")).build();
        }
        if (signal.statusNow() != SignalStatus.AFGEHANDELD) {
            throw new Refusal(409, texts.notNowTitle(), texts.notNow());
        }
        desk.help(signal, helped.get());
        return saved(code, "geholpen");
    }

    @POST
    @Path("{code: " + CODE + "}/meer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response more(@PathParam("code") String code, @BeanParam ReceiptForm form) {
        Signal signal = locked(code);
        FormErrors errors = FormErrors.none();
        form.checkMore(errors, texts);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(code, signal, form, errors, "")).build();
        }
        choices.tell(signal, SignalCategory.of(text(form.category)), Frequency.of(text(form.frequency)), Weight.of(text(form.weight)),
                Optional.of(text(form.mail)).filter(typed -> !typed.isEmpty()));
        return saved(code, "meer");
    }

    @POST
    @Path("{code: " + CODE + "}/herkenning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response recognise(@PathParam("code") String code, @RestForm("bericht") long id, @RestForm("herkent") String known) {
        Signal signal = locked(code);
        if (!List.of("ja", "nee").contains(Objects.requireNonNullElse(known, ""))) {
            throw Refusal.badRequest(texts.chooseHelped());
        }
        news.forEach(each -> each.recognise(signal, id, known));
        return saved(code, "herkenning");
    }

    private static Response saved(String code, String what) {
        return Response.seeOther(URI.create("/mijn-signaal/" + code + "?bewaard=" + what)).build();
    }

    private TemplateInstance page(String code, Signal signal, ReceiptForm form, FormErrors errors, String saved) {
        List<SignalMessage> messages = SignalMessage.forSender(signal.id);
        List<Long> ids = messages.stream().map(message -> message.textId).collect(Collectors.toList());
        ids.add(signal.ownTextId());
        var words = FreeText.ownOf(ids).stream().collect(Collectors.toMap(text -> text.id, Function.identity()));
        List<Line> lines = messages.stream().filter(message -> words.get(message.textId).body != null).map(message -> new Line(message.recordedAt,
                message.kindOf() == MessageKind.REACTIE, message.kindOf(), words.get(message.textId).body)).toList();
        String link = address.of("/mijn-signaal/" + code);
        return Templates.receipt(new View(code, signal, words.get(signal.ownTextId()).body,
                AreaTree.inForce().find(signal.areaCode).map(area -> area.name).orElse(signal.areaCode), lines,
                news.stream().flatMap(each -> each.of(signal).stream()).toList(), form.guardedReaction(), form, errors, saved, QrCode.of(link), link,
                Arrays.stream(SignalCategory.values()).map(each -> new Option(each.code(), signalTexts.category(each))).toList(),
                Arrays.stream(Frequency.values()).map(each -> new Option(each.code(), signalTexts.frequency(each))).toList(),
                Arrays.stream(Weight.values()).map(each -> new Option(each.code(), signalTexts.weight(each))).toList(),
                Arrays.stream(Helped.values()).map(each -> new Option(each.code(), signalTexts.helped(each))).toList(), LocalDate.now(clock), Example.holds(signal.areaCode)));
    }

    private Signal signal(String code) {
        return Signal.ofReceipt(codes.hash(code)).orElseThrow(() -> Refusal.notFound(texts.unknownCode()));
    }

    private Signal locked(String code) {
        return Signal.locked(signal(code).id).orElseThrow();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
