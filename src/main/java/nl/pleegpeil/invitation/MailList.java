package nl.pleegpeil.invitation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mail addresses as somebody pastes them: on lines, or with commas or semicolons between them.
 *
 * @param addresses each once
 * @param wrong     how many are no address
 */
record MailList(List<String> addresses, int wrong) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,189}\\.[^@\\s,;<>\".]{2,63}");

    static MailList of(String typed) {
        Set<String> found = new LinkedHashSet<>();
        int wrong = 0;
        for (String part : (typed == null ? "" : typed).split("[\\s,;]+")) {
            if (ADDRESS.matcher(part).matches()) {
                found.add(part.toLowerCase(Locale.ROOT));
            } else if (!part.isEmpty()) {
                wrong++;
            }
        }
        return new MailList(List.copyOf(found), wrong);
    }

    @Override
    public String toString() {
        return "MailList[" + addresses.size() + "]";
    }
}
