package nl.pleegpeil.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;

/** What the example region told back about a year, and one code that nobody knows. */
@ApplicationScoped
class ExampleFeedback {

    private static final int YEAR = 2024;

    private final Codes codes;
    private final FeedbackTexts texts;
    private final Clock clock;

    ExampleFeedback(Codes codes, FeedbackTexts texts, Clock clock) {
        this.codes = codes;
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        Feedback feedback = new Feedback();
        feedback.regionCode = Example.REGION;
        feedback.answerYear = YEAR;
        feedback.body = texts.exampleText();
        feedback.recordedAt = clock.instant();
        feedback.persist();
        Receipt receipt = Receipt.of(Example.REGION, YEAR);
        receipt.codeHash = codes.hash(codes.fresh());
        receipt.persist();
    }
}
