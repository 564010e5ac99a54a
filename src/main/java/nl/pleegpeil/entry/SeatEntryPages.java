package nl.pleegpeil.entry;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.receipt.ReceiptCodes;
import nl.pleegpeil.receipt.ReceiptNews;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.shared.TypedDay;
import nl.pleegpeil.signal.Helped;
import nl.pleegpeil.signal.MessageKind;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalMessage;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.SignalTexts;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.workflow.SignalStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signals of a seat: a pleegouderraad, a provider, or an Aandachtsfunctionaris who was told something on the telephone. */
@Path("/eigen-signalen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.TELL_SIGNALS)
public class SeatEntryPages {

    /** One signal of one's own, with the words in which it was told; null: erased. */
    public record Line(Signal signal, String area, String text, boolean isNew) {
    }

    /** What a seat sent: "onze punten". */
    public record ListView(List<Line> lines, String saved, boolean showsExample) {
    }

    /** One message of one's own signal. */
    public record Said(SignalMessage message, String text) {
    }

    /** One of them. */
    public record OneView(Signal signal, String area, String text, List<Said> said, List<ReceiptNews.News> news, GuardedText reaction, FormErrors errors, List<Option> answers,
            String saved, boolean showsExample) {

        /** Where it is said whether news is recognised. */
        public String recogniseAddress() {
            return "/eigen-signalen/" + signal.id + "/herkenning";
        }

        public boolean isAnswered() {
            return signal.statusNow() == SignalStatus.AFGEHANDELD && signal.helped == null;
        }
    }

    /** The form. */
    public record FormView(List<Option> municipalities, List<Option> sources, List<Option> categories, EntryForm form, GuardedText text,
            boolean givesReceipts, boolean proposes, FormErrors errors, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "entry")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance own(ListView view);

        static native TemplateInstance ownOne(OneView view);

        static native TemplateInstance seat(FormView view);
    }

    private final SignalDesk desk;
    private final ReceiptCodes codes;
    private final List<ReceiptNews> news;
    private final CurrentScope current;
    private final EntryTexts texts;
    private final SignalTexts signalTexts;
    private final GuardTexts guardTexts;
    private final Clock clock;

    SeatEntryPages(SignalDesk desk, ReceiptCodes codes, @All List<ReceiptNews> news, CurrentScope current, EntryTexts texts, SignalTexts signalTexts,
            GuardTexts guardTexts, Clock clock) {
        this.desk = desk;
        this.codes = codes;
        this.news = news;
        this.current = current;
        this.texts = texts;
        this.signalTexts = signalTexts;
        this.guardTexts = guardTexts;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance own(@RestQuery("bewaard") String saved) {
        List<Signal> signals = Signal.ofSeats(current.scope().seats());
        var words = words(signals.stream().map(Signal::ownTextId).toList());
        AreaTree tree = AreaTree.inForce();
        List<Long> ids = signals.stream().map(signal -> signal.id).toList();
        Set<Long> unread = new HashSet<>(SignalMessage.withUnreadAnswer(ids));
        news.forEach(each -> unread.addAll(each.unreadAmong(ids)));
        List<Line> lines = signals.stream().map(signal -> new Line(signal, name(tree, signal.areaCode), words.get(signal.ownTextId()).body,
                unread.contains(signal.id))).toList();
        return Templates.own(new ListView(lines, Objects.requireNonNullElse(saved, ""), lines.stream().anyMatch(line -> Example.holds(line.signal.areaCode))));
    }

    @GET
    @Path("nieuw")
    public TemplateInstance form() {
        EntryForm form = EntryForm.fresh(LocalDate.now(clock));
        List<Option> sources = sources();
        form.source = sources.get(0).code();
        List<Option> municipalities = municipalities();
        form.area = municipalities.size() == 1 ? municipalities.get(0).code() : "";
        return page(form, FormErrors.none());
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response send(@BeanParam EntryForm form) {
        FormErrors errors = FormErrors.none();
        form.check(municipalities(), errors, texts);
        form.checkFurther(sources(), LocalDate.now(clock), errors, texts);
        if (form.guardedText().asksAgain(errors, guardTexts) || !errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        String receipt = codes.of(form.sent());
        Optional<Signal> sent = Signal.ofReceipt(codes.hash(receipt));
        if (sent.isEmpty()) {
            Grant seat = seatFor(form.area);
            Submission plain = Submission.plain(form.area, form.chosenSource(), form.guardedText().cleared(),
                    TypedDay.of(form.day).orElseThrow());
            desk.receive(plain.read(form.isForOntregelaarOnly(), form.isToBePassedOn()).from(
                    Optional.of(seat.seatId()).filter(id -> id != Grant.NO_SEAT), seat.provider(),
                    SignalCategory.of(EntryForm.typed(form.category)), form.isProposal()), Optional.of(codes.hash(receipt)));
        }
        boolean givesReceipt = form.wantsReceipt();
        return Response.seeOther(URI.create(givesReceipt ? "/mijn-signaal/" + receipt + "?bewaard=nieuw" : "/eigen-signalen?bewaard=nieuw")).build();
    }

    @GET
    @Path("{id: \\d{1,18}}")
    @Transactional
    public Response one(@PathParam("id") long id, @RestQuery("bewaard") String saved) {
        Signal signal = own(Signal.numbered(id));
        TemplateInstance page = page(signal, GuardedText.untouched("reactie", ""), FormErrors.none(), Objects.requireNonNullElse(saved, ""));
        SignalMessage.forSender(id).stream().filter(message -> message.kindOf() != MessageKind.REACTIE && message.readAt == null)
                .forEach(message -> message.readAt = clock.instant());
        return Response.ok(page).build();
    }

    @POST
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response react(@PathParam("id") long id, @RestForm("reactie") String typed, @RestForm("geholpen") String helped,
            @BeanParam GuardChoices choices) {
        Signal signal = own(Signal.locked(id));
        FormErrors errors = FormErrors.none();
        Optional<Helped> said = Helped.of(Objects.requireNonNullElse(helped, ""));
        if (said.isPresent() && signal.statusNow() == SignalStatus.AFGEHANDELD) {
            desk.help(signal, said.get());
            return Response.seeOther(URI.create("/eigen-signalen/" + id + "?bewaard=geholpen")).build();
        }
        GuardedText text = GuardedText.asked("reactie", EntryForm.typed(typed), choices);
        boolean asksAgain = text.asksAgain(errors, guardTexts);
        if (EntryForm.typed(typed).isEmpty() || EntryForm.typed(typed).length() > 4_000) {
            errors.add("reactie", texts.emptyText());
        }
        if (asksAgain || !errors.isEmpty()) {
            return Response.status(422).entity(page(signal, text, errors, "")).build();
        }
        desk.react(signal, text.cleared());
        return Response.seeOther(URI.create("/eigen-signalen/" + id + "?bewaard=reactie")).build();
    }

    @POST
    @Path("{id: \\d{1,18}}/herkenning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response recognise(@PathParam("id") long id, @RestForm("bericht") long told, @RestForm("herkent") String known) {
        Signal signal = own(Signal.locked(id));
        if (!List.of("ja", "nee").contains(Objects.requireNonNullElse(known, ""))) {
            throw Refusal.badRequest(texts.chooseKnown());
        }
        news.forEach(each -> each.recognise(signal, told, known));
        return Response.seeOther(URI.create("/eigen-signalen/" + id + "?bewaard=herkenning")).build();
    }

    private TemplateInstance page(Signal signal, GuardedText reaction, FormErrors errors, String saved) {
        List<SignalMessage> messages = SignalMessage.forSender(signal.id);
        List<Long> ids = messages.stream().map(message -> message.textId).collect(Collectors.toList());
        ids.add(signal.ownTextId());
        var words = words(ids);
        return Templates.ownOne(new OneView(signal, name(AreaTree.inForce(), signal.areaCode), words.get(signal.ownTextId()).body,
                messages.stream().map(message -> new Said(message, words.get(message.textId).body)).toList(),
                news.stream().flatMap(each -> each.of(signal).stream()).toList(), reaction, errors,
                Arrays.stream(Helped.values()).map(each -> new Option(each.code(), signalTexts.helped(each))).toList(), saved, Example.holds(signal.areaCode)));
    }

    private TemplateInstance page(EntryForm form, FormErrors errors) {
        List<Option> municipalities = municipalities();
        return Templates.seat(new FormView(municipalities, sources(),
                Arrays.stream(SignalCategory.values()).map(each -> new Option(each.code(), signalTexts.category(each))).toList(), form, form.guardedText(),
                current.scope().may(Right.TRIAGE_SIGNALS), current.scope().has(Role.PLEEGOUDERRAAD), errors,
                municipalities.stream().anyMatch(option -> Example.holds(option.code()))));
    }

    private Signal own(Optional<Signal> found) {
        return found.filter(signal -> signal.isSentBy(current.scope())).orElseThrow(() -> Refusal.notFound(texts.unknownSignal()));
    }

    private static Map<Long, FreeText> words(List<Long> ids) {
        return FreeText.ownOf(ids).stream().collect(Collectors.toMap(text -> text.id, Function.identity()));
    }

    private static String name(AreaTree tree, String code) {
        return tree.find(code).map(area -> area.name).orElse(code);
    }

    private List<Option> sources() {
        Set<SignalSource> sources = EnumSet.noneOf(SignalSource.class);
        if (current.scope().may(Right.TRIAGE_SIGNALS)) {
            sources.addAll(Set.of(SignalSource.AANDACHTSFUNCTIONARIS, SignalSource.ONTREGELAAR, SignalSource.PLEEGOUDER, SignalSource.AANBIEDER,
                    SignalSource.LANDELIJK, SignalSource.ANDERS));
        }
        current.scope().allowing(Right.TELL_SIGNALS).forEach(grant -> sources.add(switch (grant.role()) {
            case PLEEGOUDERRAAD -> SignalSource.PLEEGOUDERRAAD;
            case AANBIEDER -> SignalSource.AANBIEDER;
            case NOTULIST -> SignalSource.DIALOOGSESSIE;
            case ONTREGELAAR -> SignalSource.ONTREGELAAR;
            default -> SignalSource.AANDACHTSFUNCTIONARIS;
        }));
        return sources.stream().map(source -> new Option(source.code(), signalTexts.source(source))).toList();
    }

    /** Where the visitor may tell something about: the municipalities of their seats, or of the region of their seat. */
    private List<Option> municipalities() {
        AreaTree tree = AreaTree.inForce();
        LocalDate today = LocalDate.now(clock);
        return tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today) && mayTell(tree, area.code))
                .sorted(Comparator.comparing((Area area) -> area.name)).map(area -> new Option(area.code, area.name)).toList();
    }

    private boolean mayTell(AreaTree tree, String municipality) {
        return current.scope().allowing(Right.TELL_SIGNALS).anyMatch(grant -> reaches(grant, tree, municipality));
    }

    private static boolean reaches(Grant grant, AreaTree tree, String municipality) {
        return grant.everywhere() || tree.upward(municipality).stream().anyMatch(area -> grant.inside().contains(area.code));
    }

    private Grant seatFor(String municipality) {
        AreaTree tree = AreaTree.inForce();
        return current.scope().allowing(Right.TELL_SIGNALS).filter(grant -> reaches(grant, tree, municipality)).findFirst().orElseThrow();
    }
}
