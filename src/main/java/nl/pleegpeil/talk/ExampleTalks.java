package nl.pleegpeil.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import nl.pleegpeil.access.Sealer;
import nl.pleegpeil.access.SecretKey;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;

/** Somebody invented who wants to be called, so that the list of talks can be looked at. */
@ApplicationScoped
class ExampleTalks {

    private final Sealer sealer;
    private final TalkTexts texts;
    private final Clock clock;

    ExampleTalks(SecretKey secret, TalkTexts texts, Clock clock) {
        this.sealer = new Sealer(secret, TalkPages.SEALED_FOR);
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        Talk talk = new Talk();
        talk.id = Talk.anyId();
        talk.areaCode = example.works().get(0).municipality();
        talk.sealedContact = sealer.seal(texts.exampleContact());
        talk.dueOn = LocalDate.now(clock).plusDays(TalkPages.DAYS_TO_HOLD);
        talk.askedAt = clock.instant();
        talk.persist();
    }
}
