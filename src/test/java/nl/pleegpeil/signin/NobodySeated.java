package nl.pleegpeil.signin;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class NobodySeated implements FirstSeat {

    @Override
    public boolean isTaken() {
        return true;
    }

    @Override
    public void give(long accountId) {
    }
}
