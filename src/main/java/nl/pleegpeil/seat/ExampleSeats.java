package nl.pleegpeil.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;

/**
 * The seats of the example region: of its ten municipalities eight have a seat of aandachtsfunctionaris, so that it can
 * be seen what a gap looks like. Nobody holds them until example accounts are put on them.
 */
@ApplicationScoped
class ExampleSeats {

    // Nobody can be reached there: no subscriber's number begins with 0.
    private static final String TELEPHONE = "055 000 00 %02d";
    private static final int WITHOUT_SEAT = 2;
    private static final int YEARS_OPEN = 2;

    private final SeatKeeper keeper;
    private final Clock clock;

    ExampleSeats(SeatKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        LocalDate since = LocalDate.now(clock).minusYears(YEARS_OPEN).withDayOfYear(1);
        List<Area> municipalities = AreaTree.inForce().within(Example.REGION).stream()
                .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY).toList();
        List<Area> filled = municipalities.subList(0, Math.max(0, municipalities.size() - WITHOUT_SEAT));
        for (int index = 0; index < filled.size(); index++) {
            Area area = filled.get(index);
            open(Role.AANDACHTSFUNCTIONARIS, Optional.empty(), area.code,
                    "pleegzorg." + area.name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ""),
                    String.format(Locale.ROOT, TELEPHONE, index + 1), since);
        }
        open(Role.ONTREGELAAR, Optional.empty(), Example.REGION, "ontregelaar", String.format(Locale.ROOT, TELEPHONE, 99), since);
        String largest = example.works().get(0).provider();
        open(Role.PLEEGOUDERRAAD, Optional.of(largest), Example.REGION, "pleegouderraad", "", since);
        open(Role.AANBIEDER, Optional.of(largest), Example.REGION, "leveringen", "", since);
    }

    private void open(Role role, Optional<String> provider, String area, String mailbox, String telephone, LocalDate since) {
        keeper.open(new SeatPlan(role, "", provider, List.of(area), mailbox + Example.MAIL_DOMAIN, telephone, since));
    }
}
