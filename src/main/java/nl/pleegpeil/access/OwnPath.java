package nl.pleegpeil.access;

/** An address on this site, to return to; a foreign one would make a page of ours a springboard. */
public final class OwnPath {

    private static final int LONGEST = 2_000;

    private OwnPath() {
    }

    /** The address when it is one of ours; otherwise the start page. */
    public static String of(String asked) {
        return asked != null && asked.length() <= LONGEST && asked.matches("/(?![/\\\\])(?:[\\w/.~?=&+,:;@!$'()*-]|%[0-9a-fA-F]{2})*+") ? asked : "/";
    }
}
