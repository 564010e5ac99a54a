package nl.pleegpeil.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.signin.Sessions;

/** Lets in whom an organisation vouches for, with the account that is theirs. */
@ApplicationScoped
class Arrivals {

    private final Accounts accounts;
    private final Sessions sessions;

    Arrivals(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Begins the session. At a first arrival there is no account: it is made, so that a beheerder can give it a seat.
     *
     * @throws NotVouchedFor when the account is not this organisation's, or holds no seat that it may open
     */
    // A checked exception does not undo the transaction: the account of a newcomer without a seat stays.
    @Transactional
    NewCookie begin(Organisation organisation, Vouched who, String userAgent, String origin) throws NotVouchedFor {
        Account account = accounts.arriving(who.email(), who.name(), organisation.name())
                .orElseThrow(() -> new NotVouchedFor("the account is blocked, or not of this organisation"));
        return sessions.beginVouched(account, organisation.name(), who.roles(), userAgent, origin)
                .orElseThrow(() -> new NotVouchedFor("no seat with these roles within its areas"));
    }
}
