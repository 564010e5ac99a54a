package nl.pleegpeil.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.search.Found;
import nl.pleegpeil.search.SearchKind;
import nl.pleegpeil.search.SearchSource;
import nl.pleegpeil.search.SearchWords;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Option;

/** The sessions of the visitor's municipalities by their plan; what was said there is not searched. */
@ApplicationScoped
class SessionsToFind implements SearchSource {

    private final SessionReach reach;
    private final CurrentScope current;
    private final DialogueTexts texts;
    private final Clock clock;

    SessionsToFind(SessionReach reach, CurrentScope current, DialogueTexts texts, Clock clock) {
        this.reach = reach;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.SESSIES;
    }

    @Override
    public boolean isOpen() {
        return current.scope().may(Right.READ_MINUTES);
    }

    @Override
    public List<Found> find(SearchWords words) {
        List<String> municipalities = reach.municipalities(Right.READ_MINUTES).stream().map(Option::code).toList();
        LocalDate today = LocalDate.now(clock);
        List<DialogueSession> all = new ArrayList<>(DialogueSession.comingFor(municipalities, today));
        all.addAll(DialogueSession.pastFor(municipalities, today));
        return all.stream().sorted(Comparator.comparing((DialogueSession session) -> session.meetsOn).reversed())
                .filter(session -> words.areIn(session.title, session.place, texts.kind(session.kindOf()), places(session)))
                .map(session -> new Found(session.title, texts.found(texts.kind(session.kindOf()), DutchDays.inWords(session.meetsOn), places(session)),
                        "/dialoog/" + session.id)).toList();
    }

    private String places(DialogueSession session) {
        return String.join(", ", reach.namesOf(session).stream().map(Option::name).toList());
    }
}
