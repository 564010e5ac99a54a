package nl.pleegpeil.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what has a shape of its own: mail addresses, addresses, dates of birth, licence plates, case numbers and links
 * with tracking parts. Every repetition is bounded or possessive, so that no text takes more than a few passes.
 */
final class ShapeScan {

    private static final Pattern E_MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}+ ?@ ?[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6}+");
    private static final Pattern SPELLED_E_MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}+ ?(?:[(\\[]\\s?(?:at|apenstaartje)\\s?[)\\]]|\\bapenstaartje\\b|\\bat\\b) ?[\\p{L}\\p{N}-]{1,63}+"
                    + "(?:(?: ?[(\\[](?:dot|punt)[)\\]] ?| punt | dot |\\.)[\\p{L}\\p{N}-]{2,63}+){1,4}+");

    private static final Pattern KNOWN_HOST = Pattern.compile("(?:gmail|hotmail|outlook|ziggo|kpnmail|live|icloud)\\.");

    // "2018 in 12 gezinnen" is no postcode: two letters that are a word need to be capitals without a space.
    private static final Set<String> SHORT_WORDS = Set.of("in", "op", "en", "de", "is", "we", "te", "om", "of", "al", "zo", "ik", "er",
            "na", "nu", "ze", "me", "je", "st", "mw", "dr", "km", "kg", "cm", "uw", "ja", "ca", "ha", "wo", "do", "vr", "za", "ma",
            "di", "va", "tm", "nr", "pp", "ed", "cq", "bv", "it", "on", "to", "at", "by", "jr", "hr", "eu", "mg", "ml", "xl");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[1-9]\\d{3}(\\s?)([A-Za-z]{2})(?![\\p{L}\\p{N}])(?:[\\s,.:;-]{0,3}+(?:huis)?(?:nummer|nr\\.?|no\\.?)?[\\s,.:]{0,3}+|[,\\s]{0,3}+)"
                    + "(?<number>\\d{1,5}+(?!\\d|[.,]\\d)(?:[ -]?[A-Za-z]{1,2}(?![\\p{L}\\p{N}]))?)");
    private static final Pattern STREET_ENDING = Pattern.compile(
            "(?:straat|straatje|laan|weg|plein|plantsoen|kade|singel|dijk|hof|steeg|pad|gracht|dreef|wijk|diep|laantje) (?=\\d|n)");
    private static final int LONGEST_STREET = 60;
    private static final Pattern AFTER_STREET = Pattern.compile(" (?:nr\\.? ?|nummer |huisnummer )?\\d{1,4}(?!\\d|[.,-]\\d)"
            + "(?! (?:keer|maal|x|jaar|kinderen|gezinnen|uur|dagen|weken|maanden|km|kilometer|meter))"
            + "(?:[ -]?[A-Za-z](?![\\p{L}\\p{N}]))?(?:[,;]? {1,2}[1-9]\\d{3} ?[A-Za-z]{2}(?![\\p{L}\\p{N}]))?");
    // "onderweg 3 keer" and "de snelweg 28": words on the same ending that are no street.
    private static final Set<String> NO_STREET = Set.of("onderweg", "weg", "halverwege", "snelweg", "wijk", "straat", "hof", "laan", "diep",
            "pad", "plein", "wegweg", "rijksweg", "provincialeweg", "uitweg", "achterweg", "levensweg", "gerechtshof", "hoofdhof", "kade",
            "dijk", "singel", "steeg", "spoorweg", "zorgpad", "leerpad", "fietspad", "voetpad", "schoolplein", "achterstandswijk",
            "volkswijk", "woonwijk", "overal", "omweg", "terugweg", "heenweg");

    private static final String MONTH = "(?:januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep"
            + "|oktober|okt|november|nov|december|dec)\\.?";
    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:19|20)\\d\\d ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}(?!\\d)"
            + "|\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?'?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)|\\d{1,2} \\d{1,2} (?:19|20)\\d\\d(?!\\d)"
            + "|\\d{1,2}(?:e|ste|de)? ?[-/]? ?" + MONTH + "(?:[ ,/-]{1,2}'?(?:(?:19|20)\\d\\d|\\d\\d))?(?![\\p{L}\\p{N}])"
            + "|\\d{8}(?!\\d))");
    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})(?:geboren|geboortedatum|geboortedag|geboorte|geb\\.? ?datum|gebdatum|geb(?!\\p{L})\\.?|jarig|verjaardag|verjaart|gbdt|gebore|born)");
    private static final Pattern OTHER_EVENT = Pattern.compile(
            "geplaatst|plaatsing|sinds|woont|kwam|gekomen|gesprek|overleg|besluit|uitspraak|beschikking|begonnen|gestart|uit huis|[!?]|\\.\\s");
    private static final int BIRTH_AHEAD = 32;
    private static final int BIRTH_BEHIND = 22;

    private static final Pattern PLATE = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:[A-Za-z]{1,3}|\\d{1,3})(?<link>[- ]?)(?:[A-Za-z]{1,3}|\\d{1,3})"
            + "\\k<link>(?:[A-Za-z]{1,3}|\\d{1,3})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])");
    // The sidecodes of the Netherlands, 1 to 14 and those of trade plates: L a letter, 9 a digit.
    private static final Set<String> SIDECODES = Set.of("LL-99-99", "99-99-LL", "99-LL-99", "LL-99-LL", "LL-LL-99", "99-LL-LL", "99-LLL-9",
            "9-LLL-99", "LL-999-L", "L-999-LL", "LLL-99-L", "L-99-LLL", "9-LL-999", "999-LL-9");
    private static final Pattern PLATE_WORD = Pattern.compile("kenteken|nummerbord|nummerplaat");

    private static final Pattern CASE_WORD = Pattern.compile(
            "(?<!\\p{L})(?:zaak|dossier|beschikking|beschikkings|besluit|rekest|parket|client|klant|rol)(?:s?-?(?:nummer|nr\\.?|no\\.?|code))?"
                    + "(?: ?(?:is|heeft nummer|nr\\.?|nummer|met nummer|met kenmerk|kenmerk))?[ :#.=]{0,4}+\n?");
    private static final Pattern CASE_TOKEN = Pattern.compile("(?:[A-Za-z]{1,6}+[ ./-]){0,2}+[A-Za-z]{0,4}+[ .-]?[A-Z0-9](?:[A-Za-z0-9]|[./_-](?=[A-Za-z0-9])){2,30}+");
    private static final Pattern NUMBERED_WORD = Pattern.compile("(?:nummer|nr|no|code|kenmerk)\\W*$");
    private static final Pattern COURT_NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:C/\\d{2}/\\d{5,7}(?: ?/ ?[A-Z]{2} ?[A-Z]{2} ?\\d{2}-\\d{1,6})?|[JF]E? ?RK \\d{2}-\\d{1,6})");

    private static final Pattern LINK = Pattern.compile("(?:(?:https?|hxxps?)://|www\\.)[^\\s<>\"]{1,4000}+"
            + "|(?<![\\p{L}\\p{N}@.-])[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{2,63}+){1,4}+/?[^\\s<>\"]{0,60}\\?[^\\s<>\"]{1,2000}+");
    private static final Pattern TRACKING = Pattern.compile("[?&#;/](?:utm_[a-z]+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid"
            + "|li_fat_id|igshid|igsh|mc_eid|mc_cid|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|vero_conv|wickedid|oly_enc_id|oly_anon_id"
            + "|s_cid|sc_cid|trk|trackid|tracking|cid|uid|userid|user_id|user|subscriber|subscriberid|sid|recipient|rcpt|mailing|mailing_id"
            + "|mailingid|mailid|contactid|contact|leadid|clickid|email|e-mail|token|session|sessionid|ref_src|spm|si|eid)="
            + "|list-manage\\.com/(?:track|unsubscribe)|safelinks\\.protection\\.outlook\\.com|/(?:unsubscribe|afmelden)/[a-z0-9]"
            // A long row of letters and digits without hyphens; with hyphens it is the title of a page, or a UUID.
            + "|[=/](?=[a-z_%]{0,40}[0-9])[a-z0-9_%]{32,}+(?:$|[/&?#])|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final FoldedText folded;
    private final String text;
    private final String lower;
    private final List<Finding> found = new ArrayList<>();

    private ShapeScan(FoldedText folded, String text) {
        this.folded = folded;
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
    }

    static List<Finding> of(FoldedText folded, String text) {
        ShapeScan scan = new ShapeScan(folded, text);
        if (text.indexOf('@') >= 0) {
            scan.each(E_MAIL, text, match -> match.group().substring(match.group().lastIndexOf('.')).matches("\\.\\p{L}{2,24}"),
                    FindingKind.E_MAIL, Why.MAIL_ADDRESS);
        }
        if (scan.lower.contains("at") || scan.lower.contains("apenstaartje")) {
            scan.each(SPELLED_E_MAIL, scan.lower, ShapeScan::looksSpelledOut, FindingKind.E_MAIL, Why.MAIL_ADDRESS);
        }
        scan.addresses();
        scan.birthDates();
        scan.each(PLATE, text, scan::isPlate, FindingKind.LICENCE_PLATE, Why.SIDECODE);
        scan.caseNumbers();
        scan.each(LINK, text, match -> TRACKING.matcher(match.group().toLowerCase(Locale.ROOT)).find(), FindingKind.TRACKING_LINK, Why.TRACKED);
        return scan.found;
    }

    /** "hij at brood.nu" is no address: an at between spaces asks for a point that was spelled out too, or for a known host. */
    private static boolean looksSpelledOut(Matcher match) {
        String address = match.group();
        boolean isMarked = address.contains("(") || address.contains("[") || address.contains("apenstaartje");
        return isMarked || address.contains(" punt ") || address.contains(" dot ")
                || KNOWN_HOST.matcher(address).find();
    }

    private void each(Pattern pattern, String in, Predicate<Matcher> holds, FindingKind kind, Why why) {
        Matcher match = pattern.matcher(in);
        while (match.find()) {
            if (holds.test(match)) {
                found.add(folded.finding(kind, match.start(), match.end(), why));
            }
        }
    }

    // ---- addresses

    private void addresses() {
        each(POSTCODE, text, match -> isPostcode(match.group(1), match.group(2)), FindingKind.ADDRESS, Why.HOUSE_NUMBER);
        // A possible street begins at any letter; only where an ending of one stands is it worth a look.
        Matcher ending = STREET_ENDING.matcher(lower);
        while (ending.find()) {
            int from = Math.max(0, ending.start() - LONGEST_STREET);
            int until = Math.min(text.length(), ending.end() + LONGEST_STREET);
            street(from, until, ending.end() - 1);
        }
    }

    private void street(int from, int until, int endOfName) {
        int start = endOfName;
        while (start > from && (Character.isLetter(text.charAt(start - 1)) || "'.-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        String name = text.substring(start, endOfName);
        Matcher rest = AFTER_STREET.matcher(text).region(endOfName, until);
        boolean hasCapital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        if (rest.lookingAt() && !NO_STREET.contains(name.toLowerCase(Locale.ROOT)) && (hasCapital || name.length() > 7)) {
            found.add(folded.finding(FindingKind.ADDRESS, start, rest.end(), Why.HOUSE_NUMBER));
        }
    }

    private static boolean isPostcode(String space, String letters) {
        String word = letters.toLowerCase(Locale.ROOT);
        if (word.equals("sa") || word.equals("sd") || word.equals("ss")) {
            return false;
        }
        boolean areCapitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        return !SHORT_WORDS.contains(word) || areCapitals && space.isEmpty();
    }

    // ---- dates of birth

    private void birthDates() {
        Matcher birth = BIRTH.matcher(lower);
        while (birth.find()) {
            int ahead = Math.min(lower.length(), birth.end() + BIRTH_AHEAD);
            Matcher next = DATE.matcher(lower).region(birth.end(), Math.min(lower.length(), ahead + 20)).useTransparentBounds(true);
            boolean isAhead = next.find() && next.start() <= ahead
                    && !OTHER_EVENT.matcher(lower.substring(birth.end(), next.start())).find();
            Matcher before = DATE.matcher(lower).region(Math.max(0, birth.start() - BIRTH_BEHIND - 20), birth.start()).useTransparentBounds(true);
            int start = -1;
            int end = -1;
            while (before.find()) {
                start = before.start();
                end = before.end();
            }
            boolean isBehind = start >= 0 && birth.start() - end <= BIRTH_BEHIND
                    && !OTHER_EVENT.matcher(lower.substring(end, birth.start())).find();
            if (isBehind) {
                found.add(folded.finding(FindingKind.BIRTH_DATE, start, end, Why.NEAR_BIRTH));
            }
            // "Op 3 mei 2015 geboren en op 4 juni geplaatst": what comes after "en" is another day.
            if (isAhead && !(isBehind && lower.substring(birth.end(), next.start()).contains(" en "))) {
                found.add(folded.finding(FindingKind.BIRTH_DATE, next.start(), next.end(), Why.NEAR_BIRTH));
            }
        }
    }

    // ---- licence plates

    private boolean isPlate(Matcher match) {
        String plate = match.group();
        boolean announced = PLATE_WORD.matcher(lower.substring(Math.max(0, match.start() - 30), match.start())).find();
        String link = match.group("link");
        String sidecode = link.isEmpty() ? divided(plate) : shape(plate, link);
        if (!SIDECODES.contains(sidecode)) {
            return false;
        }
        String letters = plate.replaceAll("[^A-Za-z]", "");
        boolean areCapitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        if (announced) {
            return true;
        }
        if (link.isEmpty()) {
            // GM0014 is a municipality and 9712AB a postcode.
            return areCapitals && !sidecode.equals("LL-99-99") && !sidecode.equals("99-99-LL");
        }
        boolean isWord = SHORT_WORDS.contains(letters.toLowerCase(Locale.ROOT)) && !areCapitals;
        return link.equals("-") ? !isWord : areCapitals && !SHORT_WORDS.contains(letters.toLowerCase(Locale.ROOT))
                && !sidecode.equals("LL-99-99") && !sidecode.equals("99-99-LL");
    }

    private static String shape(String plate, String link) {
        return plate.replace(link, "-").replaceAll("[A-Za-z]", "L").replaceAll("\\d", "9");
    }

    /** Without hyphens the parts are where letters and digits change; of two equal pairs the line is in the middle. */
    private static String divided(String plate) {
        String shape = plate.replaceAll("[A-Za-z]", "L").replaceAll("\\d", "9");
        String parts = shape.replaceAll("(?<=L)(?=9)|(?<=9)(?=L)", "-");
        return parts.replace("LLLL", "LL-LL").replace("9999", "99-99");
    }

    // ---- case numbers

    private void caseNumbers() {
        Matcher word = CASE_WORD.matcher(lower);
        while (word.find()) {
            Matcher token = CASE_TOKEN.matcher(text).region(word.end(), Math.min(text.length(), word.end() + 40)).useTransparentBounds(true);
            if (word.end() < text.length() && token.lookingAt() && isCaseNumber(token.group(), word.group())) {
                found.add(folded.finding(FindingKind.CASE_NUMBER, token.start(), token.end(), Why.NUMBERED_CASE));
            }
        }
        each(COURT_NUMBER, text, match -> true, FindingKind.CASE_NUMBER, Why.NUMBERED_CASE);
    }

    private static boolean isCaseNumber(String token, String word) {
        long digits = token.chars().filter(Character::isDigit).count();
        boolean isYear = token.matches("(?:19|20)\\d\\d(?:[/-](?:19|20)?\\d\\d)?");
        boolean isDate = DATE.matcher(token.toLowerCase(Locale.ROOT)).matches() && token.matches(".*[-/.].*");
        boolean isNumbered = NUMBERED_WORD.matcher(word.strip()).find();
        boolean beginsWithAWord = token.matches("[a-z]{2,}[ .-].*");
        return !isYear && !isDate && !beginsWithAWord && digits >= (isNumbered ? 3 : 4);
    }
}
