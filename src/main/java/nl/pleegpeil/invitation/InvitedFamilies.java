package nl.pleegpeil.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.survey.Invited;

/** Counts who was invited, from what the senders reported. */
@ApplicationScoped
class InvitedFamilies implements Invited {

    @Override
    public long families(long round) {
        return InvitationBatch.of(round).stream().mapToLong(InvitationBatch::families).sum();
    }
}
