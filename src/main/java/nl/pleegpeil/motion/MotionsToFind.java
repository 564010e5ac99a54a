package nl.pleegpeil.motion;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.search.Found;
import nl.pleegpeil.search.SearchKind;
import nl.pleegpeil.search.SearchSource;
import nl.pleegpeil.search.SearchWords;
import nl.pleegpeil.shared.DutchDays;

/** The whole register, which is public. */
@ApplicationScoped
class MotionsToFind implements SearchSource {

    private final MotionRegister register;
    private final MotionTexts texts;

    MotionsToFind(MotionRegister register, @Localized("nl") MotionTexts texts) {
        this.register = register;
        this.texts = texts;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.MOTIES;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public List<Found> find(SearchWords words) {
        AreaTree tree = AreaTree.inForce();
        return register.of(MotionRegister.areas().stream().map(area -> area.code).toList()).stream()
                .filter(found -> words.areIn(found.motion().number, found.motion().title, found.motion().body, found.motion().party, name(found, tree),
                        found.progress().stream().filter(step -> step.note != null).map(step -> step.note).collect(Collectors.joining("\n"))))
                .map(found -> new Found(found.motion().title, texts.found(texts.kind(found.motion().kind()), found.motion().number, name(found, tree),
                        DutchDays.inWords(found.motion().decidedOn), texts.status(found.status())),
                        UriBuilder.fromPath(MotionPages.PATH + "/{gebied}/{nummer}").build(found.motion().areaCode, found.motion().number).toString())).toList();
    }

    private static String name(RegisteredMotion found, AreaTree tree) {
        return tree.find(found.motion().areaCode).map((Area area) -> area.name).orElse(found.motion().areaCode);
    }
}
