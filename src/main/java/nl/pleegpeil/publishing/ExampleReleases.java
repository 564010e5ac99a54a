package nl.pleegpeil.publishing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.release.ReleaseMaker;

/** Makes the example region public: first all years but the last, and the last a year later, as it goes in practice. */
@ApplicationScoped
class ExampleReleases {

    /** After the rooms that add counts and reasons. */
    private static final int LAST = Interceptor.Priority.APPLICATION + 900;

    private final ReleaseMaker maker;
    private final PublishingTexts texts;

    ExampleReleases(ReleaseMaker maker, PublishingTexts texts) {
        this.maker = maker;
        this.texts = texts;
    }

    void onExampleFilled(@Observes @Priority(LAST) ExampleFilled example) {
        release(Example.FIRST_YEAR, Example.LAST_YEAR - 1);
        release(Example.LAST_YEAR, Example.LAST_YEAR);
    }

    private void release(int first, int last) {
        // A clock that stands before the last year of the example is possible in a test, and then there is less to release.
        int closed = last;
        while (closed >= first && !maker.isClosed(closed)) {
            closed--;
        }
        if (closed >= first) {
            maker.make(List.of(Example.REGION), first, closed, Example.SOURCE);
        }
    }
}
