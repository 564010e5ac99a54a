package nl.pleegpeil.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Accounts that were offered and never opened: name and address go, as when an account is erased. */
@ApplicationScoped
class InvitationRetention implements RetentionRule {

    private static final int USUAL_MONTHS = 6;

    private final OldRows rows;
    private final Accounts accounts;
    private final AccountTexts texts;

    InvitationRetention(EntityManager entities, Accounts accounts, AccountTexts texts) {
        this.rows = new OldRows(entities, "Account", "invitedAt", "row.status = '" + AccountStatus.UITGENODIGD.code() + "'");
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "uitnodigingen";
    }

    @Override
    public Term usualTerm() {
        return Term.months(USUAL_MONTHS);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.invitedName(), texts.invitedData(), texts.invitedGround(), texts.invitedAggregate());
    }

    @Override
    public Set<String> tables() {
        // The table as a whole stays: it is that of the accounts in use.
        return Set.of();
    }

    @Override
    public Overdue overdue(Due due) {
        return rows.overdue(due);
    }

    @Override
    public long erase(Due due, int most) {
        List<Long> ids = rows.ids(due, most);
        ids.forEach(id -> accounts.erase(Account.signingIn(id).orElseThrow()));
        return ids.size();
    }
}
