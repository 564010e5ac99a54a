package nl.pleegpeil.satisfaction;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dashboard.AreaName;
import nl.pleegpeil.dashboard.DashboardView;
import nl.pleegpeil.dashboard.Figure.Link;
import nl.pleegpeil.shared.DutchDays;

/** The closed rounds of an area, as links to their dashboards: {@code {inject:closedRounds.of(view)}}. */
@Named("closedRounds")
@ApplicationScoped
public class RoundList {

    private final OpenRounds rounds;
    private final SatisfactionTexts texts;

    RoundList(OpenRounds rounds, @Localized("nl") SatisfactionTexts texts) {
        this.rounds = rounds;
        this.texts = texts;
    }

    /** Those of the area of the view and of the region it lies in: one round of a region serves its municipalities. The newest first. */
    @Transactional
    public List<Link> of(DashboardView view) {
        Set<String> areas = Stream.concat(Stream.of(view.area()), view.wider().stream().filter(area -> !area.country()))
                .map(AreaName::code).collect(Collectors.toUnmodifiableSet());
        AreaTree tree = AreaTree.inForce();
        return rounds.in(areas).stream().map(round -> new Link(texts.listLine(round.title,
                tree.find(round.areaCode).map(area -> AreaName.of(area, tree).called()).orElse(round.areaCode), DutchDays.inWords(round.closedOn)),
                "/dashboards/tevredenheid/" + round.code)).toList();
    }
}
