package nl.pleegpeil.access;

import static nl.pleegpeil.access.Role.AANBIEDER;
import static nl.pleegpeil.access.Role.AANDACHTSFUNCTIONARIS;
import static nl.pleegpeil.access.Role.BEHEERDER;
import static nl.pleegpeil.access.Role.NOTULIST;
import static nl.pleegpeil.access.Role.GRIFFIE;
import static nl.pleegpeil.access.Role.LEZER;
import static nl.pleegpeil.access.Role.ONTREGELAAR;
import static nl.pleegpeil.access.Role.PLEEGOUDERRAAD;
import static nl.pleegpeil.access.Role.PORTEFEUILLEHOUDER;
import static nl.pleegpeil.access.Role.PRIVACYFUNCTIONARIS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The matrix of who may do what: a line per right, with the roles that have it. A right holds within the seat's area or
 * provider; every endpoint names the rights that open it ({@link Needs}) or says that it is for all ({@link OpenToAll}).
 */
public enum Right {
    /** Figures of one's own area as they are, without the rounding for the public. */
    READ_FIGURES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, AANBIEDER, PLEEGOUDERRAAD),
    /** What providers were asked and what they delivered. */
    READ_DELIVERIES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, AANBIEDER, BEHEERDER),
    /** Counts, typed in or imported. */
    DELIVER_FIGURES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, AANBIEDER, BEHEERDER),
    /** What is expected from whom, and by when. */
    ARRANGE_DELIVERIES(Sensitivity.PLAIN, ONTREGELAAR, BEHEERDER),
    /** Letting data per family in, on a recorded ground, or no longer. */
    ALLOW_FAMILY_DATA(Sensitivity.PLAIN, ONTREGELAAR, BEHEERDER),
    /** To make the figures of a region public, rounded and for good. */
    RELEASE_FIGURES(Sensitivity.PLAIN, ONTREGELAAR, BEHEERDER),
    /** Areas and providers. */
    IMPORT_REFERENCE(Sensitivity.PLAIN, BEHEERDER),
    /** What others wrote, before it was rewritten for a wider circle. */
    READ_OTHERS_TEXT(Sensitivity.SENSITIVE, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** When dialogue sessions are, for whom, what was agreed and what became of it. */
    PLAN_SESSIONS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** What is said in a session, and the text that its participants say yes to. */
    TAKE_NOTES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, NOTULIST),
    /** Which sessions there are, and the minutes that their participants agreed to. */
    READ_MINUTES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, NOTULIST, PLEEGOUDERRAAD),
    /** Signals of one's own, and what became of them. */
    TELL_SIGNALS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, AANBIEDER, PLEEGOUDERRAAD, NOTULIST),
    /** Which signals are taken up, and what their senders are told; reading them is {@link #READ_OTHERS_TEXT}. */
    TRIAGE_SIGNALS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** Knelpunten and improvement actions of one's region. */
    WORK_ON_KNELPUNTEN(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** What Knelpunten there are in one's region and how they stand, without what people wrote. */
    READ_KNELPUNTEN(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, PLEEGOUDERRAAD),
    /** Saying of a Knelpunt of one's region that it happens around oneself too. */
    RECOGNISE_KNELPUNTEN(Sensitivity.PLAIN, PLEEGOUDERRAAD),
    /** Actions that were given to one's seat. */
    OWN_ACTIONS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, AANBIEDER, PORTEFEUILLEHOUDER, PLEEGOUDERRAAD),
    /** What a municipality has arranged. */
    KEEP_ARRANGED(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** Motions, amendments, commitments and questions, with what became of them. */
    KEEP_MOTIONS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, GRIFFIE),
    /** Summaries that are not public yet. */
    READ_SUMMARY_DRAFTS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, PLEEGOUDERRAAD, PORTEFEUILLEHOUDER, GRIFFIE,
            PRIVACYFUNCTIONARIS, LEZER),
    /** A summary's draft, its sentences, and handing it on. */
    WRITE_SUMMARIES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** The reaction of foster parents to a summary. */
    REACT_TO_SUMMARIES(Sensitivity.PLAIN, PLEEGOUDERRAAD),
    /** Saying that a summary was read along with and may go to the alderman. */
    READ_ALONG_SUMMARIES(Sensitivity.PLAIN, ONTREGELAAR),
    /** Adopting a summary for the college. */
    ADOPT_SUMMARIES(Sensitivity.PLAIN, PORTEFEUILLEHOUDER),
    /** Making an adopted summary public. */
    PUBLISH_SUMMARIES(Sensitivity.PLAIN, GRIFFIE),
    /** Approving the template of summaries, holding one back and withdrawing one. */
    GUARD_SUMMARIES(Sensitivity.PLAIN, PRIVACYFUNCTIONARIS),
    /** Who has which seat, and who may sign in. */
    MANAGE_ACCOUNTS(Sensitivity.SENSITIVE, BEHEERDER),
    /** Who did what. */
    READ_AUDIT(Sensitivity.SENSITIVE, BEHEERDER, PRIVACYFUNCTIONARIS),
    /** Terms, what was erased, and what must be kept for the time being. */
    MANAGE_RETENTION(Sensitivity.SENSITIVE, BEHEERDER, PRIVACYFUNCTIONARIS),
    /** How avoidable each reason to stop is. */
    DECIDE_REASONS(Sensitivity.PLAIN, ONTREGELAAR, BEHEERDER),
    /** Who asked for a talk about stopping, and what is told back about the answers. */
    HOLD_TALKS(Sensitivity.SENSITIVE, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** What we want to reach, and by when. */
    SET_GOALS(Sensitivity.PLAIN, ONTREGELAAR, BEHEERDER),
    /** Set-up, mail test, measurements of the service itself. */
    OPERATE(Sensitivity.PLAIN, BEHEERDER),
    /** Rounds: made, opened, closed, and what they say. */
    HOLD_ROUNDS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS),
    /** Codes for a round, as letters or otherwise. */
    SEND_INVITATIONS(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, AANBIEDER),
    /** The foster parents' view on a round, before it opens. */
    ADVISE_ON_ROUNDS(Sensitivity.PLAIN, PLEEGOUDERRAAD),
    /** What happened beside the figures, on the time lines of one's own area; the beheerder's are those of a country. */
    ANNOTATE_TIME_LINES(Sensitivity.PLAIN, ONTREGELAAR, AANDACHTSFUNCTIONARIS, BEHEERDER),
    /** One's own account and sign-ins: everybody who is signed in. */
    OWN_ACCOUNT(Sensitivity.PLAIN, Role.values());

    /** Rights over what belongs to no area: only a seat over the whole installation has them. */
    private static final Set<Right> OF_THE_WHOLE = EnumSet.of(IMPORT_REFERENCE, READ_AUDIT, MANAGE_RETENTION, OPERATE);

    private enum Sensitivity {
        PLAIN, SENSITIVE
    }

    private final Sensitivity sensitivity;
    private final Set<Role> roles;

    Right(Sensitivity sensitivity, Role... roles) {
        this.sensitivity = sensitivity;
        this.roles = Set.copyOf(Arrays.asList(roles));
    }

    public boolean isOf(Role role) {
        return roles.contains(role);
    }

    /** Whether a seat that covers some areas is too small for it. */
    public boolean isOfTheWhole() {
        return OF_THE_WHOLE.contains(this);
    }

    /** Whether a role with this right needs a second factor. */
    public boolean isSensitive() {
        return sensitivity == Sensitivity.SENSITIVE;
    }
}
