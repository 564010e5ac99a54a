package nl.pleegpeil.survey;

/** Knows how many families were invited to a round: the ones sent out, without those that came back. */
public interface Invited {

    /** How many families got the invitation; 0 as long as nothing went out. */
    long families(long round);
}
