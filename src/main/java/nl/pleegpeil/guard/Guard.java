package nl.pleegpeil.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The one recogniser of personal data in free text. It keeps nothing and logs nothing; a text of 100,000 characters
 * takes well under a second.
 */
public final class Guard {

    // Taking something out can bring to light what it covered; more than two rounds are rarely needed.
    private static final int MOST_ROUNDS = 20;

    private static final Set<FindingKind> STRAIGHT_TO_PERSON = Set.of(FindingKind.BSN, FindingKind.IBAN, FindingKind.PHONE, FindingKind.E_MAIL);

    private Guard() {
    }

    /** What is found in a text, in the order of the text, without overlaps. Nothing is found in no text (null). */
    public static List<Finding> findings(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        String read = folded.toString();
        List<Finding> all = new ArrayList<>(NumberScan.of(folded, read));
        all.addAll(ShapeScan.of(folded, read));
        all.addAll(NameScan.of(folded, read));
        return withoutOverlaps(all, text);
    }

    /** Whether something is found that may never be stored. */
    public static boolean hasWhatMustGo(String text) {
        return findings(text).stream().anyMatch(finding -> finding.kind().mustGo());
    }

    /**
     * Whether something is found that leads straight to one person: a number, an account, a telephone or a mailbox. For
     * fields where the name of an organisation or an address belongs.
     */
    public static boolean leadsToPerson(String text) {
        return findings(text).stream().anyMatch(finding -> STRAIGHT_TO_PERSON.contains(finding.kind()));
    }

    /** The text with everything that is found replaced, such as by [telefoonnummer]; null for null. */
    public static String masked(String text) {
        return masked(text, (finding, content) -> true);
    }

    /** The text with those findings replaced that are asked for, each with what stands there. */
    static String masked(String text, BiPredicate<Finding, String> wanted) {
        String masked = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String before = masked;
            List<Finding> findings = findings(before).stream()
                    .filter(finding -> wanted.test(finding, finding.in(before))).toList();
            StringBuilder written = new StringBuilder();
            int at = 0;
            for (Finding finding : findings) {
                written.append(before, at, finding.start()).append(finding.kind().replacement());
                at = finding.end();
            }
            if (findings.isEmpty()) {
                return masked;
            }
            masked = written.append(before, at, before.length()).toString();
        }
        return masked;
    }

    private static List<Finding> withoutOverlaps(List<Finding> all, String text) {
        BitSet otherNumbers = new BitSet();
        all.stream().filter(finding -> finding.kind() == FindingKind.PHONE || finding.kind() == FindingKind.IBAN)
                .forEach(number -> otherNumbers.set(number.start(), number.end()));
        List<Finding> ordered = all.stream().sorted(Comparator.comparingInt((Finding finding) -> weight(finding, text, otherNumbers)).reversed()
                .thenComparing(Finding::kind).thenComparingInt(Finding::start)).toList();
        List<Finding> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Finding finding : ordered) {
            int next = taken.nextSetBit(finding.start());
            if (next < 0 || next >= finding.end()) {
                kept.add(finding);
                taken.set(finding.start(), finding.end());
            }
        }
        kept.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(kept);
    }

    /**
     * The longest counts. But an account, and digits in a row that can be a BSN, count before anything the writer
     * may keep, such as the address or the case number they stand in; a part of a telephone number is never taken for a BSN.
     */
    private static int weight(Finding finding, String text, BitSet otherNumbers) {
        boolean isBsnInARow = finding.kind() == FindingKind.BSN && finding.in(text).codePoints().allMatch(Character::isDigit)
                && otherNumbers.get(finding.start(), finding.end()).isEmpty();
        return finding.kind() == FindingKind.IBAN || isBsnInARow ? Integer.MAX_VALUE : finding.length();
    }
}
