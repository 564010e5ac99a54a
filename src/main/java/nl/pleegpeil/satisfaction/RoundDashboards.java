package nl.pleegpeil.satisfaction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.dashboard.AreaName;
import nl.pleegpeil.dashboard.Figure;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.survey.SurveyRound;

/** The dashboard of one closed round, from the day it closed. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
@OpenToAll
public class RoundDashboards {

    /** The page. */
    public record View(SurveyRound round, String area, List<Figure> figures, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "satisfaction")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance round(View view);
    }

    private final OpenRounds rounds;
    private final RoundFigureTables figures;
    private final CurrentScope current;
    private final SatisfactionTexts texts;

    RoundDashboards(OpenRounds rounds, RoundFigureTables figures, CurrentScope current, @Localized("nl") SatisfactionTexts texts) {
        this.rounds = rounds;
        this.figures = figures;
        this.current = current;
        this.texts = texts;
    }

    /** The same place in the address as the page of all rounds together, which is a file. */
    @GET
    @Path("dashboards/tevredenheid/{code: (?!overzicht$)[A-Za-z0-9][A-Za-z0-9._-]*}")
    @Transactional
    public TemplateInstance round(@PathParam("code") String code) {
        SurveyRound round = rounds.coded(code).orElseThrow(() -> Refusal.notFound(texts.noRound()));
        AreaTree tree = AreaTree.inForce();
        String area = tree.find(round.areaCode).map(found -> AreaName.of(found, tree).called()).orElse(round.areaCode);
        return Templates.round(new View(round, area, figures.of(rounds.results(round, current.scope())), Example.holds(round.areaCode)));
    }
}
