package nl.pleegpeil.evidence;

import java.time.LocalDate;

/**
 * Something that is no signal and that a Knelpunt can be gathered from.
 *
 * @param kind  any but a signal
 * @param area  code of the region, or of the municipality in it, that it was heard in
 * @param named what it is, in words that point to nobody; at most 200 characters
 * @param on    when it was heard: of a survey the day on which the round closed
 * @param round code of the round of a survey; null: it is something else
 */
public record HeardElsewhere(LinkKind kind, String area, String named, LocalDate on, String round) {

    /** What a link that is no signal holds. */
    public static HeardElsewhere of(KnelpuntLink link) {
        return new HeardElsewhere(LinkKind.of(link.kind).orElseThrow(), link.areaCode, link.named, link.heardOn, link.roundCode);
    }
}
