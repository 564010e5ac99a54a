package nl.pleegpeil.contact;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.seat.SeatContacts;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of aandachtsfunctionarissen: which municipality has one, and how to reach it. */
@Path("/aandachtsfunctionarissen")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class RegisterPages {

    /** A region in the list of regions. */
    public record RegionLine(String code, String name, long held, long all) {
    }

    /**
     * A municipality.
     *
     * @param contact empty: no seat
     * @param since   since when its seat is held without a gap; null: it is not held
     */
    public record Line(String code, String name, Optional<SeatContact> contact, LocalDate since) {

        public boolean isHeld() {
            return since != null;
        }

        public boolean isDeputised() {
            return since == null && contact.filter(SeatContact::hasDeputy).isPresent();
        }

        public boolean isVacant() {
            return since == null && contact.isPresent() && !isDeputised();
        }

        /** Only what somebody reads. */
        public String mailbox() {
            return contact.filter(SeatContact::isAnswered).map(SeatContact::mailbox).orElse("");
        }

        public String telephone() {
            return contact.filter(SeatContact::isAnswered).map(SeatContact::telephone).orElse("");
        }
    }

    /** The page: a region with its municipalities, or without a region all regions. */
    public record View(List<Option> regions, Option region, List<RegionLine> all, List<Line> lines, long held, long municipalities,
            boolean manages, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "contact")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance register(View view);
    }

    private final SeatContacts contacts;
    private final Coverage coverage;
    private final CurrentScope current;
    private final ContactTexts texts;
    private final Clock clock;

    RegisterPages(SeatContacts contacts, Coverage coverage, CurrentScope current, @Localized("nl") ContactTexts texts, Clock clock) {
        this.contacts = contacts;
        this.coverage = coverage;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance register(@RestQuery("regio") String asked) {
        AreaTree tree = AreaTree.inForce();
        boolean isAsked = !Objects.requireNonNullElse(asked, "").isBlank();
        Optional<Area> region = regionOf(isAsked ? asked.strip() : current.scope().homeArea(), tree);
        if (isAsked && region.isEmpty()) {
            throw Refusal.notFound(texts.unknownRegion());
        }
        return Templates.register(region.map(found -> of(found, tree)).orElseGet(() -> ofAll(tree)));
    }

    private View of(Area region, AreaTree tree) {
        LocalDate today = LocalDate.now(clock);
        List<Area> municipalities = tree.within(region.code).stream()
                .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY && area.isInForceOn(today)).toList();
        List<String> codes = municipalities.stream().map(area -> area.code).toList();
        Map<String, SeatContact> seats = contacts.of(Role.AANDACHTSFUNCTIONARIS, codes, today).stream()
                .collect(Collectors.toMap(SeatContact::area, contact -> contact, RegisterPages::theAnswered));
        Map<String, LocalDate> since = contacts.heldSince(codes, today);
        List<Line> lines = municipalities.stream().map(area -> new Line(area.code, area.name,
                Optional.ofNullable(seats.get(area.code)), since.get(area.code))).toList();
        Coverage.Of covered = coverage.of(current.scope(), region.code);
        return new View(regions(tree), new Option(region.code, region.name), List.of(), lines, covered.held(), covered.all(),
                manages(), Example.holds(region.code));
    }

    private View ofAll(AreaTree tree) {
        List<RegionLine> lines = new ArrayList<>();
        tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.COUNTRY).forEach(country -> {
            Map<String, Coverage.Of> parts = coverage.within(current.scope(), country.code);
            tree.within(country.code).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).forEach(region -> {
                Coverage.Of covered = parts.getOrDefault(region.code, new Coverage.Of(0, 0));
                lines.add(new RegionLine(region.code, region.name, covered.held(), covered.all()));
            });
        });
        boolean showsExample = lines.stream().anyMatch(line -> Example.holds(line.code()));
        return new View(regions(tree), null, lines, List.of(), 0, 0, manages(), showsExample);
    }

    // A second seat for a municipality cannot be opened; should there be one, the reader needs the one that answers.
    private static SeatContact theAnswered(SeatContact one, SeatContact other) {
        return one.isAnswered() ? one : other;
    }

    private boolean manages() {
        return current.scope().may(Right.MANAGE_ACCOUNTS);
    }

    /** The region that an area is or lies in; none for a country. */
    static Optional<Area> regionOf(String code, AreaTree tree) {
        return tree.upward(code).stream().filter(area -> area.kindOfArea() == AreaKind.REGION).findFirst();
    }

    private static List<Option> regions(AreaTree tree) {
        return tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION).sorted(Comparator.comparing(area -> area.name))
                .map(area -> new Option(area.code, area.name)).toList();
    }
}
