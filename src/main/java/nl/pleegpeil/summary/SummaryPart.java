package nl.pleegpeil.summary;

import java.util.List;
import java.util.Optional;
import nl.pleegpeil.shared.Period;

/**
 * What a room adds to summaries, as a bean. A place where no room has anything says honestly that nothing is recorded.
 * What is given is printed and published as it is: only what everybody may know, never a quote, never a name.
 */
public interface SummaryPart {

    /**
     * What there is to tell.
     *
     * @param headline  one sentence for page 1; "" for none
     * @param sentences plain Dutch, each whole
     * @param asks      questions that a council member could ask because of it
     */
    record Content(String headline, List<String> sentences, List<SummaryDocument.Table> tables, List<Ask> asks) {
        public Content {
            sentences = List.copyOf(sentences);
            tables = List.copyOf(tables);
            asks = List.copyOf(asks);
        }
    }

    /**
     * A question for "Dit kunt u vragen".
     *
     * @param weight 0 to 100, the heavier sooner; a shrinking number of families weighs 90
     * @param theme  one word; of each theme at most one is shown
     */
    record Ask(int weight, String theme, String question) {
    }

    /** Where it stands. */
    Place place();

    /** The heading above it. */
    String heading();

    /** Which of several in one place comes first; the lower first. */
    default int order() {
        return 100;
    }

    /**
     * What is known about an area in a period, for everybody to read; empty: nothing is recorded.
     *
     * @param area   code of a municipality or a region
     * @param period a half-year or a year
     */
    Optional<Content> content(String area, Period period);
}
