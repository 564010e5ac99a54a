package nl.pleegpeil.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/**
 * Who writes and who reads what.
 *
 * @param scope who is asking
 * @param tree  the areas in force
 */
record AnnotationReach(Scope scope, AreaTree tree) {

    /** The seat that may write about an area. The beheerder writes about a country only: that nobody else answers for. */
    Optional<Grant> writer(String code) {
        return tree.find(code).flatMap(area -> scope.allowing(Right.ANNOTATE_TIME_LINES)
                .filter(grant -> grant.covers(code) && (grant.role() != Role.BEHEERDER || area.kindOfArea() == AreaKind.COUNTRY)).findFirst());
    }

    boolean mayWrite(String code) {
        return writer(code).isPresent();
    }

    /** What is not for everybody is for who works in the area, or in a part of it, and for who may write there. */
    boolean maySee(Annotation annotation) {
        return annotation.isPublic || mayWrite(annotation.areaCode) || scope.allowing(Right.READ_FIGURES)
                .anyMatch(grant -> grant.covers(annotation.areaCode) || grant.areas().stream().anyMatch(own -> tree.covers(annotation.areaCode, own)));
    }

    /** The areas to write about, the widest first. */
    List<Area> areas() {
        return tree.all().stream().filter(area -> mayWrite(area.code))
                .sorted(Comparator.comparing((Area area) -> area.kindOfArea()).thenComparing(area -> area.name)).toList();
    }
}
