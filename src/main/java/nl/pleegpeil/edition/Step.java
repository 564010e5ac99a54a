package nl.pleegpeil.edition;

import static nl.pleegpeil.edition.EditionState.CONCEPT;
import static nl.pleegpeil.edition.EditionState.GEPUBLICEERD;
import static nl.pleegpeil.edition.EditionState.INGETROKKEN;
import static nl.pleegpeil.edition.EditionState.MEEGELEZEN;
import static nl.pleegpeil.edition.EditionState.TER_REACTIE;
import static nl.pleegpeil.edition.EditionState.VASTGESTELD;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Right;

/** Every step with an edition: which right it takes, in which states, and where it leads. What is not here is forbidden. */
public enum Step {
    /** The five sentences and the duiding were written. */
    SCHRIJVEN(Right.WRITE_SUMMARIES, Set.of(CONCEPT), null),
    /** The figures were read anew, and the sentences by rule with them. */
    VERVERSEN(Right.WRITE_SUMMARIES, Set.of(CONCEPT), null),
    VRAGEN(Right.WRITE_SUMMARIES, Set.of(CONCEPT), TER_REACTIE),
    REAGEREN(Right.REACT_TO_SUMMARIES, Set.of(TER_REACTIE), null),
    /** Also without a reaction, asked or not: the page says so. */
    MEELEZEN(Right.READ_ALONG_SUMMARIES, Set.of(CONCEPT, TER_REACTIE), MEEGELEZEN),
    TERUGGEVEN(Right.READ_ALONG_SUMMARIES, Set.of(TER_REACTIE, MEEGELEZEN), CONCEPT),
    VASTSTELLEN(Right.ADOPT_SUMMARIES, Set.of(MEEGELEZEN), VASTGESTELD),
    AFWIJZEN(Right.ADOPT_SUMMARIES, Set.of(MEEGELEZEN), CONCEPT),
    PUBLICEREN(Right.PUBLISH_SUMMARIES, Set.of(VASTGESTELD), GEPUBLICEERD),
    /** Publication waits until it is lifted. */
    TEGENHOUDEN(Right.GUARD_SUMMARIES, Set.of(CONCEPT, TER_REACTIE, MEEGELEZEN, VASTGESTELD), null),
    VRIJGEVEN(Right.GUARD_SUMMARIES, Set.of(CONCEPT, TER_REACTIE, MEEGELEZEN, VASTGESTELD), null),
    /** For privacy, and only then. */
    INTREKKEN(Right.GUARD_SUMMARIES, Set.of(GEPUBLICEERD), INGETROKKEN),
    /** Makes a draft of the next version; the edition itself stays as it is. */
    VERBETEREN(Right.WRITE_SUMMARIES, Set.of(GEPUBLICEERD, INGETROKKEN), null);

    private final Right right;
    private final Set<EditionState> from;
    private final EditionState to;

    Step(Right right, Set<EditionState> from, EditionState to) {
        this.right = right;
        this.from = from;
        this.to = to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The right it takes, in the area of the edition. */
    public Right right() {
        return right;
    }

    public boolean isAllowedIn(EditionState state) {
        return from.contains(state);
    }

    /** Where it leads; the same state for a step that stays. */
    EditionState after(EditionState state) {
        return to == null ? state : to;
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
