package nl.pleegpeil.annotation;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.search.Found;
import nl.pleegpeil.search.SearchKind;
import nl.pleegpeil.search.SearchSource;
import nl.pleegpeil.search.SearchWords;

/** What happened, as far as the visitor may see it on a time line. */
@ApplicationScoped
class AnnotationsToFind implements SearchSource {

    private final CurrentScope current;
    private final AnnotationTexts texts;

    AnnotationsToFind(CurrentScope current, @Localized("nl") AnnotationTexts texts) {
        this.current = current;
        this.texts = texts;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.GEBEURTENISSEN;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public List<Found> find(SearchWords words) {
        AnnotationReach reach = new AnnotationReach(current.scope(), AreaTree.inForce());
        return Annotation.standing().stream().filter(reach::maySee)
                .filter(each -> words.areIn(each.body, texts.kind(each.kind()), name(each, reach), each.getWhen()))
                .map(each -> new Found(each.body, texts.found(texts.kind(each.kind()), name(each, reach), each.getWhen()),
                        UriBuilder.fromPath(AnnotationPages.PATH).queryParam("gebied", each.areaCode).build().toString())).toList();
    }

    private static String name(Annotation annotation, AnnotationReach reach) {
        return reach.tree().find(annotation.areaCode).map(area -> area.name).orElse(annotation.areaCode);
    }
}
