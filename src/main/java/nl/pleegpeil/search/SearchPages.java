package nl.pleegpeil.search;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.shared.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;

/** Searches what the visitor may open. */
@Path("/zoeken")
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class SearchPages {

    private static final int SHOWN = 20;

    /** What was found of one kind, the first so many; count is all of it. */
    public record Group(SearchKind kind, List<Found> found, int count) {

        public boolean isMore() {
            return count > found.size();
        }
    }

    /** The page. @param asked whether anything was looked for */
    public record View(String typed, boolean asked, List<Group> groups, long count, List<SearchKind> open, boolean signedIn, int longest, FormErrors errors) {
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance page(View view);
    }

    private final List<SearchSource> sources;
    private final CurrentScope current;
    private final SearchTexts texts;

    SearchPages(@All List<SearchSource> sources, CurrentScope current, @Localized("nl") SearchTexts texts) {
        this.sources = sources.stream().sorted(Comparator.comparing(SearchSource::kind)).toList();
        this.current = current;
        this.texts = texts;
    }

    @GET
    @Transactional
    public Response search(@RestQuery("q") String query) {
        String typed = Objects.requireNonNullElse(query, "").strip();
        FormErrors errors = FormErrors.none();
        if (typed.length() > SearchWords.LONGEST) {
            errors.add("q", texts.tooLong(SearchWords.LONGEST));
        } else if (!typed.isEmpty() && SearchWords.of(typed).isEmpty()) {
            errors.add("q", texts.tooShort(SearchWords.SHORTEST));
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(typed, false, List.of(), errors)).build();
        }
        boolean asked = !typed.isEmpty();
        return Response.ok(page(typed, asked, asked ? groups(SearchWords.of(typed)) : List.of(), errors)).build();
    }

    private List<Group> groups(SearchWords words) {
        return open().stream().map(source -> {
            List<Found> found = source.find(words);
            return new Group(source.kind(), found.stream().limit(SHOWN).toList(), found.size());
        }).filter(group -> group.count() > 0).toList();
    }

    private List<SearchSource> open() {
        return sources.stream().filter(SearchSource::isOpen).toList();
    }

    private TemplateInstance page(String typed, boolean asked, List<Group> groups, FormErrors errors) {
        return Templates.page(new View(typed, asked, groups, groups.stream().mapToLong(Group::count).sum(), open().stream().map(SearchSource::kind).toList(),
                current.scope().isSignedIn(), SearchWords.LONGEST, errors));
    }
}
