package nl.pleegpeil.seat;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;

/** Puts the seats that a visitor manages together, with who holds them. */
@ApplicationScoped
class SeatOverviews {

    private final People people;
    private final SeatTexts texts;

    SeatOverviews(People people, @Localized("nl") SeatTexts texts) {
        this.people = people;
        this.texts = texts;
    }

    SeatOverview of(Scope scope, LocalDate today) {
        AreaTree tree = AreaTree.inForce();
        Map<Long, List<String>> areas = SeatArea.everyCurrent().stream().collect(Collectors.groupingBy(area -> area.seatId,
                Collectors.mapping(area -> area.areaCode, Collectors.toList())));
        Map<Long, List<SeatHolding>> holdings = SeatHolding.everyOn(today).stream()
                .collect(Collectors.groupingBy(holding -> holding.seatId));
        Map<String, List<SeatOverview.Line>> groups = new TreeMap<>();
        boolean example = false;
        for (Seat seat : Seat.byName()) {
            List<String> codes = areas.getOrDefault(seat.id, List.of());
            if (SeatReach.manages(scope, codes)) {
                example |= codes.stream().anyMatch(Example::holds);
                groups.computeIfAbsent(regionOf(codes, tree), region -> new ArrayList<>())
                        .add(line(seat, codes, holdings.getOrDefault(seat.id, List.of()), tree, today));
            }
        }
        int vacancies = (int) groups.values().stream().flatMap(List::stream).filter(SeatOverview.Line::isVacant).count();
        return new SeatOverview(groups.entrySet().stream().map(group -> new SeatOverview.Group(
                        group.getKey().isEmpty() ? texts.wholeInstallation() : group.getKey(), group.getValue()))
                .toList(), vacancies, example);
    }

    private SeatOverview.Line line(Seat seat, List<String> areas, List<SeatHolding> holdings, AreaTree tree, LocalDate today) {
        return new SeatOverview.Line(seat.id, seat.name,
                areas.stream().map(code -> tree.find(code).map(area -> area.name).orElse(code)).sorted().toList(),
                names(holdings, Capacity::answersForSeat), names(holdings, capacity -> !capacity.answersForSeat()),
                Objects.requireNonNullElse(seat.mailbox, ""), seat.isClosedOn(today));
    }

    private List<String> names(List<SeatHolding> holdings, Predicate<Capacity> which) {
        return holdings.stream().filter(holding -> which.test(holding.capacity())).map(holding -> people.nameOf(holding.accountId))
                .toList();
    }

    private static String regionOf(List<String> codes, AreaTree tree) {
        return codes.stream().findFirst().map(code -> tree.upward(code).stream()
                .filter(area -> area.kindOfArea() != AreaKind.MUNICIPALITY).findFirst().map(area -> area.name).orElse(code)).orElse("");
    }
}
