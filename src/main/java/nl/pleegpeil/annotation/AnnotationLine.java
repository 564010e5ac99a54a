package nl.pleegpeil.annotation;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.metric.MetricQuery;
import nl.pleegpeil.metric.TimeLine;

/** What happened in an area and in those it lies in, for the line of a metric. */
@ApplicationScoped
class AnnotationLine implements TimeLine {

    private final AnnotationTexts texts;

    AnnotationLine(@Localized("nl") AnnotationTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Event> of(Collection<String> metrics, MetricQuery query) {
        List<Area> path = path(query.area());
        List<Annotation> found = Annotation.at(path.stream().map(area -> area.code).toList()).stream()
                .filter(annotation -> annotation.isAbout(query.indicator()) || metrics.stream().anyMatch(annotation::isAbout)).toList();
        // A page asks for many lines; all areas are only needed to tell who works inside one.
        boolean isForAll = found.stream().allMatch(annotation -> annotation.isPublic);
        AnnotationReach reach = new AnnotationReach(query.scope(), isForAll ? new AreaTree(path) : AreaTree.inForce());
        return found.stream().filter(reach::maySee).map(annotation -> event(annotation, query.area())).toList();
    }

    /** The area and those it lies in. */
    private static List<Area> path(String code) {
        List<Area> path = new ArrayList<>();
        for (Optional<Area> area = Area.coded(code); area.isPresent() && !path.contains(area.get());
                area = Optional.ofNullable(area.get().parentCode).flatMap(Area::coded)) {
            path.add(area.get());
        }
        return path;
    }

    /** The limits of a chart begin anew only where that was recorded, not in the areas inside. */
    private Event event(Annotation annotation, String line) {
        boolean begins = annotation.kind() == AnnotationKind.NIEUWE_BASISLIJN && annotation.areaCode.equals(line);
        return new Event(annotation.id, annotation.areaCode, annotation.beginsOn, annotation.untilOn, annotation.kindCode, annotation.body,
                annotation.author, begins, texts.sentence(annotation.getWhen(), texts.kindInSentence(annotation.kind()), annotation.body, annotation.author));
    }
}
