package nl.pleegpeil.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The guide: by role, and by what somebody looks for. */
@Path(GuidePages.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
@OpenToAll
public class GuidePages {

    static final String PATH = "/handleiding";
    private static final int LONGEST_QUESTION = 80;

    /** A chapter as it is read. */
    public record Task(Chapter of, String name, String alt, List<String> steps) {
    }

    /**
     * A page of the guide.
     *
     * @param role   null on the page of all roles
     * @param words  what was looked for; "" for nothing
     * @param answer how much was found, in a sentence; "" when nothing was looked for
     */
    public record View(Option role, List<Option> roles, String path, String words, String answer, List<Task> tasks) {
    }

    @CheckedTemplate(basePath = "guide")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance guide(View view);
    }

    private final GuideTexts texts;

    GuidePages(@Localized("nl") GuideTexts texts) {
        this.texts = texts;
    }

    @GET
    public TemplateInstance all(@RestQuery("q") String typed) {
        String words = words(typed);
        return page(null, PATH, words, words.isEmpty() ? List.of() : found(List.of(Chapter.values()), words));
    }

    @GET
    @Path("/{rol:[a-z]+}")
    public TemplateInstance ofRole(@PathParam("rol") String code, @RestQuery("q") String typed) {
        Role role = Role.of(code).orElseThrow(() -> Refusal.notFound(texts.unknownRole()));
        String words = words(typed);
        return page(new Option(code, texts.role(role)), PATH + "/" + code, words, found(Chapter.of(role), words));
    }

    private TemplateInstance page(Option role, String path, String words, List<Task> tasks) {
        List<Option> roles = Arrays.stream(Role.values()).map(each -> new Option(each.code(), texts.role(each))).toList();
        String answer = words.isEmpty() ? "" : tasks.isEmpty() ? texts.notFound(words) : tasks.size() == 1 ? texts.foundOne(words) : texts.found(tasks.size(), words);
        return Templates.guide(new View(role, roles, path, words, answer, tasks));
    }

    private static String words(String typed) {
        String words = Objects.requireNonNullElse(typed, "").strip();
        return words.substring(0, Math.min(words.length(), LONGEST_QUESTION));
    }

    /** The chapters in which every word occurs, in its name or its steps. */
    private List<Task> found(List<Chapter> chapters, String words) {
        List<String> wanted = Arrays.stream(plain(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return chapters.stream().filter(chapter -> wanted.stream().allMatch(plain(texts.name(chapter) + " " + texts.steps(chapter))::contains))
                .map(chapter -> new Task(chapter, texts.name(chapter), texts.alt(chapter), texts.steps(chapter).lines().toList())).toList();
    }

    /** Lower case, without accents: who types quickly leaves them out. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
