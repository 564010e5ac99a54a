package nl.pleegpeil.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.pleegpeil.guard.GuardedText.Cleared;

/**
 * What somebody sends in.
 *
 * @param area       code of a municipality; of a region where nobody may know which municipality it was
 * @param occurredOn when it happened or was told
 * @param seat       whose it is; empty: somebody without account
 * @param mail       where its sender wants to hear of it; empty: nowhere
 */
public record Submission(String area, SignalSource source, Cleared text, LocalDate occurredOn, boolean onlyOntregelaar, boolean mayPassOn,
        Optional<SignalCategory> category, Optional<Frequency> frequency, Optional<Weight> weight, boolean proposesKnelpunt,
        Optional<Long> seat, Optional<String> provider, Optional<String> mail, Optional<Long> importId) {

    /** A signal with nothing but what happened and where. */
    public static Submission plain(String area, SignalSource source, Cleared text, LocalDate occurredOn) {
        return new Submission(area, source, text, occurredOn, false, false, Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, with what its sender said about who may read it. */
    public Submission read(boolean byOntregelaarOnly, boolean byOthersAsItIs) {
        return new Submission(area, source, text, occurredOn, byOntregelaarOnly, byOthersAsItIs, category, frequency, weight, proposesKnelpunt,
                seat, provider, mail, importId);
    }

    /** The same, from a seat. */
    public Submission from(Optional<Long> sender, Optional<String> ofProvider, Optional<SignalCategory> about, boolean asKnelpunt) {
        return new Submission(area, source, text, occurredOn, onlyOntregelaar, mayPassOn, about, frequency, weight, asKnelpunt, sender,
                ofProvider, mail, importId);
    }

    /** The same, out of a file. */
    public Submission by(long importRun) {
        return new Submission(area, source, text, occurredOn, onlyOntregelaar, mayPassOn, category, frequency, weight, proposesKnelpunt, seat,
                provider, mail, Optional.of(importRun));
    }

    @Override
    public String toString() {
        // A record would write text and address into a log.
        return "Submission[" + area + "]";
    }
}
