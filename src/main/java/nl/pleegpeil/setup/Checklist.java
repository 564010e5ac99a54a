package nl.pleegpeil.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.delivery.Arrangements;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.OutgoingMail;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.seat.Seat;

/** Reads how far the installation is. */
@ApplicationScoped
class Checklist {

    private final Arrangements arrangements;
    private final MailSettings mail;
    private final SetUpTexts texts;
    private final Clock clock;

    Checklist(Arrangements arrangements, MailSettings mail, SetUpTexts texts, Clock clock) {
        this.arrangements = arrangements;
        this.mail = mail;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param asked code of a region; empty or unknown: the one that is in use
     */
    @Transactional
    SetUp look(String asked) {
        AreaTree tree = AreaTree.inForce();
        List<Area> regions = regions(tree);
        Optional<Area> region = regions.stream().filter(area -> area.code.equals(asked)).findFirst()
                .or(() -> regions.stream().filter(area -> isInUse(area, tree)).findFirst())
                .or(() -> regions.stream().filter(area -> texts.source().equals(area.source)).findFirst());
        List<Area> municipalities = region.map(area -> municipalities(area, tree)).orElse(List.of());
        List<SetUp.Line> lines = new ArrayList<>();
        for (SetUpStep step : SetUpStep.values()) {
            lines.add(line(step, region, municipalities));
        }
        return new SetUp(region, municipalities, lines);
    }

    /** The regions that can be set up, by name. */
    static List<Area> regions(AreaTree tree) {
        return tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION && !Example.holds(area.code))
                .sorted(Comparator.comparing(area -> area.name)).toList();
    }

    /** The providers there really are, by name. */
    static List<Provider> providers() {
        return Provider.inForce().stream().filter(provider -> !Example.holds(provider.code)).toList();
    }

    private List<Area> municipalities(Area region, AreaTree tree) {
        LocalDate today = LocalDate.now(clock);
        return tree.within(region.code).stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY)
                .filter(area -> (area.validFrom == null || !area.validFrom.isAfter(today))
                        && (area.validUntil == null || area.validUntil.isAfter(today))).toList();
    }

    private boolean isInUse(Area region, AreaTree tree) {
        List<Area> municipalities = municipalities(region, tree);
        return !seatsOf(Role.ONTREGELAAR, region).isEmpty()
                || municipalities.stream().anyMatch(area -> !seatsOf(Role.AANDACHTSFUNCTIONARIS, area).isEmpty())
                || arrangements.existFor(codes(municipalities));
    }

    /** The open seats of a role that have this very area. */
    List<Seat> seatsOf(Role role, Area area) {
        return Seat.openFor(role, area.code, LocalDate.now(clock));
    }

    static List<String> codes(List<Area> areas) {
        return areas.stream().map(area -> area.code).toList();
    }

    private SetUp.Line line(SetUpStep step, Optional<Area> region, List<Area> municipalities) {
        String address = "/instellen/" + step.path() + region.map(area -> "?regio=" + area.code).orElse("");
        return switch (step) {
            case AREA -> line(step, !municipalities.isEmpty(), address, region.isEmpty() ? texts.areaToDo()
                    : texts.areaState(region.get().name, municipalities.size()));
            case PROVIDERS -> {
                int count = providers().size();
                yield line(step, count > 0, address, texts.providersState(count));
            }
            case SEATS -> {
                long filled = municipalities.stream().filter(area -> !seatsOf(Role.AANDACHTSFUNCTIONARIS, area).isEmpty()).count();
                boolean hasOntregelaar = region.filter(area -> !seatsOf(Role.ONTREGELAAR, area).isEmpty()).isPresent();
                yield line(step, hasOntregelaar && filled == municipalities.size() && filled > 0, address,
                        municipalities.isEmpty() ? texts.regionFirst()
                                : texts.seatsState((int) filled, municipalities.size(), hasOntregelaar));
            }
            case MAIL -> {
                boolean works = OutgoingMail.anyWent() || AuditLine.tells(AuditAct.SETTING_CHANGED, MailStepPages.TRIAL, MailStepPages.SUCCEEDED);
                yield line(step, works, address, works ? texts.mailWorks() : mail.isSet() ? texts.mailToTry() : texts.mailNotSet());
            }
            case DELIVERY -> {
                boolean expected = arrangements.existFor(codes(municipalities));
                yield line(step, expected, address, municipalities.isEmpty() ? texts.regionFirst()
                        : expected ? texts.deliveryState() : texts.deliveryToDo());
            }
        };
    }

    private SetUp.Line line(SetUpStep step, boolean done, String address, String state) {
        return new SetUp.Line(step, texts.title(step), state, done, address);
    }
}
