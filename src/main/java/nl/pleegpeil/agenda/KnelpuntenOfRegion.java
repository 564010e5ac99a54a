package nl.pleegpeil.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.knelpunt.Knelpunt;

/** The Knelpunten of a region that still ask for work, as agendas show them. */
@ApplicationScoped
class KnelpuntenOfRegion implements OpenKnelpunten {

    @Override
    public List<Point> in(Collection<String> municipalities) {
        AreaTree tree = AreaTree.inForce();
        List<String> regions = municipalities.stream().flatMap(code -> tree.upward(code).stream())
                .filter(area -> area.kindOfArea() == AreaKind.REGION).map(area -> area.code).distinct().toList();
        return Knelpunt.of(regions).stream().filter(knelpunt -> knelpunt.mergedIntoId == null && knelpunt.statusNow().isOpen())
                .map(knelpunt -> new Point(knelpunt.number, knelpunt.title, knelpunt.regionCode)).toList();
    }
}
