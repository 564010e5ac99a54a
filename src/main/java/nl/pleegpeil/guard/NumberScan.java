package nl.pleegpeil.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is made of digits: BSN, IBAN and telephone numbers, however they are divided. */
final class NumberScan {

    /** A run of digits. */
    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private static final int BSN_LENGTH = 9;
    private static final int SHORT_BSN_LENGTH = 8;
    private static final int PHONE_LENGTH = 10;
    private static final int LONGEST_PHONE = 15;
    private static final int LONGEST_GAP = 4;
    private static final int LEAST_IBAN_DIGITS = 8;
    private static final char NO_LINK = 0;
    private static final char SPACE = ' ';
    private static final char MIXED = '?';

    private static final Pattern BSN_WORD = Pattern.compile("b\\.?s\\.?n|burger ?service|sofi");
    private static final int BSN_WORD_REACH = 30;
    private static final String BSN_MARKS = ".-/_,*|~:";
    private static final Pattern PHONE_WORD = Pattern.compile(
            "(?:telefoonnummer|telefoon|telnr|tel|mobielnummer|mobiele nummer|mobiel)[.:]? ?(?:nummer|nr\\.?)?[: ]*+");
    // How people divide eight digits; two years or a date are divided otherwise.
    private static final Set<String> SHORT_BSN_SHAPES = Set.of("2-3-3", "3-3-2", "3-2-3", "2-2-2-2", "4-4", "1-1-1-1-1-1-1-1");
    private static final Map<String, Integer> IBAN_LENGTHS = new HashMap<>();

    static {
        // Registry of ISO 13616: the length of an account, by country.
        for (String entry : ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28"
                + " EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30"
                + " KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24"
                + " PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22"
                + " VG24 XK20 YE30 DZ26 AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28"
                + " SN28 TD27 TG28").split(" ")) {
            IBAN_LENGTHS.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
    }

    private final FoldedText folded;
    private final String text;
    private final String lower;
    /** Where a word that announces a number ends; looked up once, because a text may have a number at every other place. */
    private final BitSet bsnWords;
    private final BitSet phoneWords;
    private final List<Group> groups = new ArrayList<>();
    private char[] bsnLinks = {};
    private final List<Finding> found = new ArrayList<>();

    private NumberScan(FoldedText folded, String text) {
        this.folded = folded;
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.bsnWords = endsOf(BSN_WORD, lower);
        this.phoneWords = endsOf(PHONE_WORD, lower);
    }

    private static BitSet endsOf(Pattern word, String lower) {
        BitSet ends = new BitSet();
        Matcher match = word.matcher(lower);
        while (match.find()) {
            ends.set(match.end());
        }
        return ends;
    }

    static List<Finding> of(FoldedText folded, String text) {
        NumberScan scan = new NumberScan(folded, text);
        scan.group();
        scan.linkBsnGroups();
        for (int i = 0; i < scan.groups.size(); i++) {
            scan.lookForBsn(i);
            scan.lookForPhone(i);
        }
        scan.lookForIban();
        return scan.found;
    }

    private void group() {
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(at)) {
                int start = at;
                while (isDigit(at)) {
                    at++;
                }
                groups.add(new Group(start, at));
            }
        }
    }

    /** Once for all windows over the groups. */
    private void linkBsnGroups() {
        bsnLinks = new char[groups.size()];
        for (int right = 1; right < bsnLinks.length; right++) {
            bsnLinks[right] = link(right - 1, right, BSN_MARKS);
        }
    }

    /** What stands before a group, within a BSN. */
    private char bsnLink(int right) {
        return right > 0 && right < bsnLinks.length ? bsnLinks[right] : NO_LINK;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    /** What stands between two groups: one mark, only white space, or more than a divided number has. */
    private char link(int left, int right, String marks) {
        int from = groups.get(left).end();
        int until = groups.get(right).start();
        if (until - from > LONGEST_GAP) {
            return NO_LINK;
        }
        char mark = SPACE;
        for (int at = from; at < until; at++) {
            char character = text.charAt(at);
            if (character == SPACE || character == '\n') {
                continue;
            }
            if (marks.indexOf(character) < 0 || mark != SPACE && "()".indexOf(character) < 0 && "()".indexOf(mark) < 0) {
                return NO_LINK;
            }
            mark = character;
        }
        return mark;
    }

    private String digits(int first, int last) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i <= last; i++) {
            digits.append(text, groups.get(i).start(), groups.get(i).end());
        }
        return digits.toString();
    }

    private String shape(int first, int last) {
        StringBuilder shape = new StringBuilder();
        for (int i = first; i <= last; i++) {
            shape.append(i == first ? "" : "-").append(groups.get(i).length());
        }
        return shape.toString();
    }

    // ---- BSN

    private void lookForBsn(int first) {
        int total = 0;
        char sameLink = NO_LINK;
        int start = groups.get(first).start();
        int word = bsnWords.previousSetBit(start);
        boolean announced = word >= 0 && word >= start - BSN_WORD_REACH;
        for (int last = first; last < groups.size(); last++) {
            if (last > first) {
                char link = bsnLink(last);
                if (link == NO_LINK || sameLink != NO_LINK && link != sameLink && !announced) {
                    return;
                }
                sameLink = link;
            }
            total += groups.get(last).length();
            if (total > BSN_LENGTH) {
                return;
            }
            if (total >= SHORT_BSN_LENGTH && passesElfproef(first, last, total)
                    && (announced || isPlausible(first, last, total, sameLink))) {
                found.add(folded.finding(FindingKind.BSN, groups.get(first).start(), groups.get(last).end(), Why.ELFPROEF));
            }
        }
    }

    private boolean isPlausible(int first, int last, int total, char link) {
        int start = groups.get(first).start();
        int end = groups.get(last).end();
        if (first == last) {
            boolean isDecimal = ".,".indexOf(charAt(start - 1)) >= 0 && isDigit(start - 2)
                    || ".,".indexOf(charAt(end)) >= 0 && isDigit(end + 1);
            // Eight digits behind a hyphen or a letter are a reference, or a part of the address of a page.
            boolean isAttached = Character.isLetter(charAt(start - 1)) || "-/_=".indexOf(charAt(start - 1)) >= 0;
            return !isDecimal && (total == BSN_LENGTH || !isCompactDate(digits(first, last)) && !isAttached);
        }
        boolean isPartOfMore = link != SPACE && (bsnLink(first) == link || bsnLink(last + 1) == link);
        if (isPartOfMore || link == ':' || isMoney(start, end) || isReference(first)) {
            return false;
        }
        String shape = shape(first, last);
        if (total == SHORT_BSN_LENGTH) {
            boolean isThousands = (link == '.' || link == ',') && shape.equals("2-3-3");
            return SHORT_BSN_SHAPES.contains(shape) && !isThousands && !(shape.equals("4-4") && isYear(groups.get(first)));
        }
        // A comma with a space after it divides a list of numbers, not one number.
        return link != ',' || text.substring(start, end).indexOf(' ') < 0;
    }

    private boolean isMoney(int start, int end) {
        String before = text.substring(Math.max(0, start - 2), start).strip();
        return before.endsWith("€") || lower.startsWith(" euro", end) || lower.startsWith(",-", end);
    }

    /** A year and a number: PZ-2026-00421, 2025-00731. */
    private boolean isReference(int first) {
        return isYear(groups.get(first)) && "-/".indexOf(charAt(groups.get(first).end())) >= 0;
    }

    private boolean isYear(Group group) {
        return group.length() == 4 && (text.startsWith("19", group.start()) || text.startsWith("20", group.start()));
    }

    /** 20240331 or 31032024. */
    private static boolean isCompactDate(String digits) {
        return digits.matches("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d");
    }

    private boolean passesElfproef(int first, int last, int total) {
        int weight = total;
        int sum = 0;
        boolean isZero = true;
        for (int i = first; i <= last; i++) {
            for (int at = groups.get(i).start(); at < groups.get(i).end(); at++) {
                int digit = text.charAt(at) - '0';
                isZero &= digit == 0;
                // The weights are 9 to 2 and then -1; a number of eight digits lacks a leading zero.
                sum += (weight == 1 ? -1 : weight) * digit;
                weight--;
            }
        }
        return sum % 11 == 0 && !isZero;
    }

    // ---- telephone

    private void lookForPhone(int first) {
        int start = groups.get(first).start();
        boolean plus = charAt(start - 1) == '+' || charAt(start - 1) == SPACE && charAt(start - 2) == '+';
        // People type the letter o for the first 0.
        boolean letterO = "oO".indexOf(charAt(start - 1)) >= 0 && !Character.isLetterOrDigit(charAt(start - 2)) && charAt(start) == '6';
        boolean announced = phoneWords.get(start);
        if (!plus && !letterO && !announced && charAt(start) != '0') {
            return;
        }
        int begin = letterO ? start - 1 : plus ? text.lastIndexOf('+', start) : start;
        char later = NO_LINK;
        int best = -1;
        String digits = letterO ? "0" : "";
        for (int last = first; last < groups.size(); last++) {
            if (last > first) {
                char link = link(last - 1, last, ".-/()");
                if (link == NO_LINK) {
                    break;
                }
                if (last - first > 1) {
                    later = later == NO_LINK || later == link ? link : MIXED;
                }
            }
            digits += text.substring(groups.get(last).start(), groups.get(last).end());
            if (digits.length() > LONGEST_PHONE) {
                break;
            }
            if (isPhone(digits, plus, announced, first, last, later)) {
                best = last;
            }
        }
        if (best >= 0) {
            boolean isBracketed = charAt(begin - 1) == '(' && text.substring(begin, groups.get(best).end()).indexOf(')') >= 0;
            found.add(folded.finding(FindingKind.PHONE, isBracketed ? begin - 1 : begin, groups.get(best).end(), Why.DUTCH_NUMBER));
        }
    }

    private boolean isPhone(String digits, boolean plus, boolean announced, int first, int last, char later) {
        if (plus) {
            return isAfterCountry(digits, "31") || !digits.startsWith("31") && digits.length() >= PHONE_LENGTH && digits.length() <= 13;
        }
        if (isAfterCountry(digits, "0031")) {
            return true;
        }
        if (announced && digits.length() >= 6 && digits.length() <= SHORT_BSN_LENGTH && digits.charAt(0) != '0'
                && !isYear(groups.get(first))) {
            return true;
        }
        if (digits.length() != PHONE_LENGTH || digits.charAt(0) != '0' || digits.charAt(1) == '0'
                || digits.startsWith("0800") || digits.startsWith("0900")) {
            return false;
        }
        if (announced || first == last) {
            return true;
        }
        int area = groups.get(first).length();
        boolean dividesLikeANumber = area >= 3 || digits.startsWith("06");
        boolean oneByOne = shape(first, last).matches("[12](?:-[12])+");
        return later != MIXED && (dividesLikeANumber && !isDateAfter(first, last) || oneByOne);
    }

    /** 06-12-2024 and two digits more. */
    private boolean isDateAfter(int first, int last) {
        return shape(first, last).startsWith("2-2-4") && isYear(groups.get(first + 2));
    }

    private static boolean isAfterCountry(String digits, String country) {
        if (!digits.startsWith(country)) {
            return false;
        }
        String rest = digits.substring(country.length());
        return rest.length() == 9 && rest.charAt(0) != '0' || rest.length() == PHONE_LENGTH && rest.charAt(0) == '0' && rest.charAt(1) != '0';
    }

    // ---- IBAN

    private void lookForIban() {
        for (int at = 0; at + 4 < text.length(); at++) {
            if (!Character.isLetter(text.charAt(at))) {
                continue;
            }
            StringBuilder account = new StringBuilder();
            int end = at;
            int length = 0;
            for (int next = at; next < text.length(); next++) {
                char character = text.charAt(next);
                if (character <= 'z' && Character.isLetterOrDigit(character)) {
                    account.append(Character.toUpperCase(character));
                    end = next + 1;
                } else if (" .-_/\n:".indexOf(character) < 0 || next - end >= 3) {
                    break;
                }
                if (account.length() == 2 && length == 0) {
                    length = IBAN_LENGTHS.getOrDefault(account.toString(), 0);
                }
                if (account.length() >= 2 && length == 0 || account.length() == 4 && !hasCheckDigits(account)
                        || account.length() == length && length > 0) {
                    break;
                }
            }
            if (length > 0 && account.length() == length && isIban(account.toString())) {
                found.add(folded.finding(FindingKind.IBAN, at, end, Why.BANK_ACCOUNT));
                at = end - 1;
            }
        }
    }

    private static boolean hasCheckDigits(CharSequence account) {
        return Character.isDigit(account.charAt(2)) && Character.isDigit(account.charAt(3));
    }

    private static boolean isIban(String account) {
        // Words that happen to begin like an account have few digits.
        if (account.chars().filter(Character::isDigit).count() < LEAST_IBAN_DIGITS || !hasCheckDigits(account)) {
            return false;
        }
        int rest = 0;
        for (int i = 0; i < account.length(); i++) {
            // The country and the check digits go to the back, a letter is a number of two digits.
            int number = Character.digit(account.charAt((i + 4) % account.length()), 36);
            rest = (rest * (number < 10 ? 10 : 100) + number) % 97;
        }
        return rest == 1;
    }
}
