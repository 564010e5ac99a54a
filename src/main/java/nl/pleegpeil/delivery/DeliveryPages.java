package nl.pleegpeil.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;
import org.jboss.resteasy.reactive.RestQuery;

/** What is expected and what came, the form to fill it in, and the templates to fill in elsewhere. */
@Path("/leveringen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.READ_DELIVERIES)
public class DeliveryPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The deliveries of one provider, as a section of the page. */
    public record Group(String code, String name, List<ExpectedDelivery> deliveries) {
    }

    /** The list as the page shows it. */
    public record ListView(Period period, String inWords, LocalDate today, List<Option> halfYears, List<Group> groups) {

        public int expected() {
            return groups.stream().mapToInt(group -> group.deliveries().size()).sum();
        }

        public long received() {
            return count(false);
        }

        public long late() {
            return count(true);
        }

        private long count(boolean late) {
            return groups.stream().flatMap(group -> group.deliveries().stream()).map(delivery -> delivery.state(today))
                    .filter(state -> late ? state.isLate() : state == DeliveryState.RECEIVED || state == DeliveryState.NIL).count();
        }

        public boolean isOver() {
            return !period.until().isAfter(today);
        }

        public boolean showsExample() {
            return groups.stream().flatMap(group -> group.deliveries().stream())
                    .anyMatch(delivery -> Example.holds(delivery.areaCode()));
        }
    }

    /** The form as the page shows it. */
    public record FillView(DeliverySubject subject, String inWords, DeliveryForm form, FormErrors errors,
            List<String> doubts, String saved) {

        public List<HouseholdFlow> history() {
            return subject.history();
        }

        public boolean isInForce(HouseholdFlow row) {
            return history().stream().noneMatch(newer -> row.id.equals(newer.correctsId));
        }

        public HouseholdKind kindOf(HouseholdFlow row) {
            return HouseholdKind.of(row.kind).orElseThrow();
        }

        public LocalDate lastDay() {
            return subject.period().until().minusDays(1);
        }

        /** The kinds that the form asks about. */
        public HouseholdKind kin() {
            return HouseholdKind.KIN;
        }

        public HouseholdKind recruited() {
            return HouseholdKind.RECRUITED;
        }

        public boolean isStockBeforeKnown(HouseholdKind kind) {
            return subject.stockBefore(kind).isPresent();
        }

        public long stockBefore(HouseholdKind kind) {
            return subject.stockBefore(kind).orElseThrow();
        }

        public boolean showsExample() {
            return Example.holds(subject.area().code);
        }
    }

    @CheckedTemplate(basePath = "delivery")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(ListView view);

        static native TemplateInstance fill(FillView view);
    }

    private final ExpectedDeliveries expected;
    private final DeliverySubjects subjects;
    private final DeliveryCheck check;
    private final DeliveryRecorder recorder;
    private final DeliveryTexts texts;
    private final CurrentScope current;

    DeliveryPages(ExpectedDeliveries expected, DeliverySubjects subjects, DeliveryCheck check, DeliveryRecorder recorder,
            DeliveryTexts texts, CurrentScope current) {
        this.expected = expected;
        this.current = current;
        this.subjects = subjects;
        this.check = check;
        this.recorder = recorder;
        this.texts = texts;
    }

    @GET
    public TemplateInstance list(@RestQuery("halfjaar") String halfYear) {
        Period period = subjects.halfYear(halfYear);
        Map<String, Group> groups = new LinkedHashMap<>();
        expected.in(period, current.scope()).forEach(delivery -> groups.computeIfAbsent(delivery.providerCode(),
                code -> new Group(code, delivery.providerName(), new ArrayList<>())).deliveries().add(delivery));
        return Templates.list(new ListView(period, subjects.inWords(period), subjects.today(), halfYears(period),
                List.copyOf(groups.values())));
    }

    private List<Option> halfYears(Period shown) {
        List<Period> periods = new ArrayList<>(expected.halfYears(subjects.today()));
        if (!periods.contains(shown)) {
            periods.add(0, shown);
        }
        return periods.stream().map(period -> new Option(period.code(), subjects.inWords(period))).toList();
    }

    @GET
    @Path("/invullen")
    public TemplateInstance form(@RestQuery("aanbieder") String provider, @RestQuery("gebied") String area,
            @RestQuery("halfjaar") String halfYear, @RestQuery("bewaard") String saved) {
        DeliverySubject subject = subjects.one(provider, area, halfYear);
        DeliveryForm before = DeliveryForm.of(subject.inForce(HouseholdKind.KIN).orElse(null),
                subject.inForce(HouseholdKind.RECRUITED).orElse(null));
        return page(subject, before, FormErrors.none(), List.of(), Objects.requireNonNullElse(saved, ""));
    }

    @POST
    @Path("/invullen")
    @Needs(Right.DELIVER_FIGURES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestQuery("aanbieder") String provider, @RestQuery("gebied") String area,
            @RestQuery("halfjaar") String halfYear, @BeanParam DeliveryForm form) {
        DeliverySubject subject = subjects.oneToDeliver(provider, area, halfYear);
        DeliveryCheck.Outcome outcome = check.check(subject, form);
        boolean asks = outcome.errors().isEmpty() && !outcome.doubts().isEmpty() && !form.isConfirmed();
        if (asks) {
            outcome.errors().add("klopt", texts.doubtError());
        }
        if (!outcome.errors().isEmpty()) {
            return Response.status(422).entity(page(subject, form, outcome.errors(), asks ? outcome.doubts() : List.of(), "")).build();
        }
        FlowLedger.Outcome became = recorder.record(subject, outcome.rows());
        return Response.seeOther(UriBuilder.fromPath("/leveringen/invullen").queryParam("aanbieder", subject.provider().code)
                .queryParam("gebied", subject.area().code).queryParam("halfjaar", subject.period().code())
                .queryParam("bewaard", savedWord(became)).build()).build();
    }

    private static String savedWord(FlowLedger.Outcome became) {
        return switch (became) {
            case ADDED -> "nieuw";
            case CORRECTED -> "verbeterd";
            case UNCHANGED -> "ongewijzigd";
        };
    }

    private TemplateInstance page(DeliverySubject subject, DeliveryForm form, FormErrors errors, List<String> doubts, String saved) {
        return Templates.fill(new FillView(subject, subjects.inWords(subject.period()), form, errors, doubts, saved));
    }

    @GET
    @Path("/sjabloon.csv")
    @Produces("text/csv")
    public Response csv(@RestQuery("aanbieder") String provider, @RestQuery("halfjaar") String halfYear) {
        return file(new DeliveryTemplate(subjects.ofProvider(provider, halfYear)).csv(), "text/csv;charset=UTF-8",
                subjects.halfYear(halfYear), "csv");
    }

    @GET
    @Path("/sjabloon.xlsx")
    @Produces(WORKBOOK)
    public Response xlsx(@RestQuery("aanbieder") String provider, @RestQuery("halfjaar") String halfYear) {
        return file(new DeliveryTemplate(subjects.ofProvider(provider, halfYear)).xlsx(texts), WORKBOOK,
                subjects.halfYear(halfYear), "xlsx");
    }

    private static Response file(Object content, String type, Period period, String ending) {
        return Response.ok(content, type).header("Content-Disposition",
                "attachment; filename=\"levering-" + period.code() + "." + ending + "\"").build();
    }
}
