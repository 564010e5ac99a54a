package nl.pleegpeil.organisation;

/** The identity provider answered, but not with what lets somebody in. The message is for the log and names nobody. */
class NotVouchedFor extends Exception {

    NotVouchedFor(String reason) {
        super(reason);
    }
}
