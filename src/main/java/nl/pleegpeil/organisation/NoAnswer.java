package nl.pleegpeil.organisation;

/** The identity provider is out of reach, or says things that make no sense. */
class NoAnswer extends Exception {

    NoAnswer(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
