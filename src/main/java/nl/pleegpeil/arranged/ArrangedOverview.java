package nl.pleegpeil.arranged;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/** The points side by side: of one municipality, or counted over all of a region. Municipalities are never ranked. */
@ApplicationScoped
class ArrangedOverview {

    /** A point in a municipality; without an answer it is not known. */
    record Line(ArrangedPoint point, Answer answer, Optional<ArrangedAnswer> stands) {
    }

    /** How many municipalities give which answer about a point. */
    record Count(ArrangedPoint point, long yes, long partly, long no, long unknown) {
    }

    private final Clock clock;

    ArrangedOverview(Clock clock) {
        this.clock = clock;
    }

    List<Line> of(String municipality) {
        Map<String, ArrangedAnswer> stands = ArrangedAnswer.of(List.of(municipality)).stream()
                .collect(Collectors.toMap(answer -> answer.pointCode, answer -> answer));
        return Arrays.stream(ArrangedPoint.values()).map(point -> new Line(point,
                Optional.ofNullable(stands.get(point.code())).map(ArrangedAnswer::answer).orElse(Answer.ONBEKEND),
                Optional.ofNullable(stands.get(point.code())))).toList();
    }

    List<Count> over(List<Area> municipalities) {
        List<ArrangedAnswer> answers = ArrangedAnswer.of(municipalities.stream().map(area -> area.code).toList());
        List<Count> counts = new ArrayList<>();
        for (ArrangedPoint point : ArrangedPoint.values()) {
            Map<Answer, Long> given = answers.stream().filter(answer -> answer.pointCode.equals(point.code()))
                    .collect(Collectors.groupingBy(ArrangedAnswer::answer, Collectors.counting()));
            long known = given.getOrDefault(Answer.JA, 0L) + given.getOrDefault(Answer.DEELS, 0L) + given.getOrDefault(Answer.NEE, 0L);
            counts.add(new Count(point, given.getOrDefault(Answer.JA, 0L), given.getOrDefault(Answer.DEELS, 0L),
                    given.getOrDefault(Answer.NEE, 0L), municipalities.size() - known));
        }
        return counts;
    }

    /** The municipalities of a region, or the municipality itself. */
    List<Area> municipalitiesOf(Area area) {
        LocalDate today = LocalDate.now(clock);
        return area.kindOfArea() == AreaKind.MUNICIPALITY ? List.of(area) : AreaTree.inForce().within(area.code).stream()
                .filter(inner -> inner.kindOfArea() == AreaKind.MUNICIPALITY && inner.isInForceOn(today)).toList();
    }
}
