package nl.pleegpeil.inspection;

/** One thing that was looked at. @param sentence what it is, and what to do about it, in Dutch */
record Finding(Grade grade, String sentence) {

    /** How bad. */
    enum Grade {
        GOOD,
        /** It runs, but somebody should know. */
        MIND,
        /** It does not run, or loses something. */
        WRONG
    }

    static Finding good(String sentence) {
        return new Finding(Grade.GOOD, sentence);
    }

    static Finding mind(String sentence) {
        return new Finding(Grade.MIND, sentence);
    }

    static Finding wrong(String sentence) {
        return new Finding(Grade.WRONG, sentence);
    }
}
