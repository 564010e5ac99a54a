package nl.pleegpeil.firstweek;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Needs;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.example.Example;

/** The list of a new aandachtsfunctionaris. */
@Path(FirstWeekPages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@Needs(Right.KEEP_ARRANGED)
public class FirstWeekPages {

    static final String PATH = "/eerste-week";

    /** The page. */
    public record View(List<FirstWeek.Progress> municipalities, boolean showsExample) {
    }

    @CheckedTemplate(basePath = "firstweek")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance page(View view);
    }

    private final FirstWeek week;
    private final CurrentScope current;
    private final Clock clock;

    FirstWeekPages(FirstWeek week, CurrentScope current, Clock clock) {
        this.week = week;
        this.current = current;
        this.clock = clock;
    }

    @GET
    @Transactional
    public TemplateInstance page() {
        List<FirstWeek.Progress> municipalities = week.of(current.scope(), LocalDate.now(clock));
        return Templates.page(new View(municipalities, municipalities.stream().anyMatch(each -> Example.holds(each.area().code))));
    }
}
