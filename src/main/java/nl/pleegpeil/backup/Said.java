package nl.pleegpeil.backup;

/** What the commands of this room share: their exit codes, and how they speak. */
final class Said {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private Said() {
    }

    /** The answer to a command is what the process prints; a log line would wrap it in JSON. */
    static void line(String sentence) {
        System.out.println(sentence);
    }
}
