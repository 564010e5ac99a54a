package nl.pleegpeil.setup;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatKeeper;
import nl.pleegpeil.seat.SeatPlan;
import nl.pleegpeil.shared.FormErrors;

/** The seats of a region as they are, and as somebody fills them in: a line each, of which an empty one is for later. */
final class SeatsForm {

    private static final String ONTREGELAAR = "ontregelaar";

    /**
     * A place for a seat.
     *
     * @param code   of the municipality; ontregelaar for the region's
     * @param seat   address of the page of the seat; "" when there is none yet
     * @param asText what the seat is called
     */
    public record Place(String code, String name, String seat, String asText, String mailbox, String telephone) {

        public String mailboxField() {
            return "postvak-" + code;
        }

        public String telephoneField() {
            return "telefoon-" + code;
        }

        boolean isFilledIn() {
            return seat.isEmpty() && !(mailbox.isEmpty() && telephone.isEmpty());
        }
    }

    /** A provider, and whether a seat of pleegouderraad is to be opened. */
    public record Council(String code, String name, String seat, boolean asked) {

        public String field() {
            return "raad-" + code;
        }
    }

    private final Area region;
    private final List<Place> places = new ArrayList<>();
    private final List<Council> councils = new ArrayList<>();

    /** @param typed empty for a form that nobody has filled in: then every provider has its council ticked */
    SeatsForm(SetUp setUp, Checklist checklist, List<Provider> providers, Optional<MultivaluedMap<String, String>> typed) {
        region = setUp.region().orElseThrow();
        places.add(place(ONTREGELAAR, region, checklist.seatsOf(Role.ONTREGELAAR, region), typed));
        setUp.municipalities().forEach(area -> places.add(place(area.code, area, checklist.seatsOf(Role.AANDACHTSFUNCTIONARIS, area), typed)));
        List<Seat> present = checklist.seatsOf(Role.PLEEGOUDERRAAD, region);
        providers.forEach(provider -> {
            String seat = present.stream().filter(each -> provider.code.equals(each.providerCode)).findFirst().map(SeatsForm::address).orElse("");
            councils.add(new Council(provider.code, provider.name, seat,
                    typed.map(fields -> "ja".equals(fields.getFirst("raad-" + provider.code))).orElse(true)));
        });
    }

    private static Place place(String code, Area area, List<Seat> seats, Optional<MultivaluedMap<String, String>> typed) {
        Optional<Seat> seat = seats.stream().findFirst();
        return new Place(code, area.name, seat.map(SeatsForm::address).orElse(""), seat.map(each -> each.name).orElse(""),
                text(typed, "postvak-" + code), text(typed, "telefoon-" + code));
    }

    private static String address(Seat seat) {
        return "/zetels/" + seat.id;
    }

    private static String text(Optional<MultivaluedMap<String, String>> typed, String field) {
        return typed.map(fields -> fields.getFirst(field)).map(String::strip).orElse("");
    }

    List<Place> places() {
        return places;
    }

    List<Council> councils() {
        return councils;
    }

    /** The seats that are asked for; what is wrong is told at the field of its own line. */
    List<SeatPlan> read(SeatKeeper keeper, LocalDate today, FormErrors errors) {
        List<SeatPlan> plans = new ArrayList<>();
        places.stream().filter(Place::isFilledIn).forEach(place -> {
            boolean ofRegion = place.code().equals(ONTREGELAAR);
            SeatPlan plan = new SeatPlan(ofRegion ? Role.ONTREGELAAR : Role.AANDACHTSFUNCTIONARIS, "", Optional.empty(),
                    List.of(ofRegion ? region.code : place.code()), place.mailbox(), place.telephone(), today);
            tell(keeper.problemsOf(plan), place.name() + ": ", place.mailboxField(), place.telephoneField(), errors);
            plans.add(plan);
        });
        councils.stream().filter(council -> council.asked() && council.seat().isEmpty()).forEach(council -> {
            SeatPlan plan = new SeatPlan(Role.PLEEGOUDERRAAD, "", Optional.of(council.code()), List.of(region.code), "", "", today);
            tell(keeper.problemsOf(plan), council.name() + ": ", council.field(), council.field(), errors);
            plans.add(plan);
        });
        return plans;
    }

    private static void tell(Map<String, String> problems, String whose, String field, String telephoneField, FormErrors errors) {
        problems.forEach((about, sentence) -> errors.add(about.equals("telefoon") ? telephoneField : field, whose + sentence));
    }
}
