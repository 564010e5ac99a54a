package nl.pleegpeil.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises personal data in free text: a citizen service number (BSN, nine digits that pass the elfproef) and a bank
 * account (IBAN, mod 97) for certain, an e-mail address and a telephone number as a warning. It looks for shapes; what
 * it does not find may still be personal.
 */
public final class PersonalData {

    private static final Pattern NINE_DIGITS = Pattern.compile(
            "(?<![\\d.,])(?:\\d{9}|\\d{3}[. -]\\d{3}[. -]\\d{3}|\\d{4}[. -]\\d{2}[. -]\\d{3})(?![\\d]|[.,]\\d)");
    private static final Pattern IBAN_START = Pattern.compile("(?<![A-Za-z0-9])([A-Za-z]{2})\\d{2}");
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("NL", 18), Map.entry("BE", 16), Map.entry("DE", 22), Map.entry("FR", 27), Map.entry("LU", 20),
            Map.entry("GB", 22), Map.entry("IE", 22), Map.entry("ES", 24), Map.entry("PT", 25), Map.entry("IT", 27),
            Map.entry("AT", 20), Map.entry("CH", 21), Map.entry("DK", 18), Map.entry("SE", 24), Map.entry("NO", 15),
            Map.entry("FI", 18), Map.entry("PL", 28), Map.entry("CZ", 24), Map.entry("HU", 28), Map.entry("RO", 24),
            Map.entry("BG", 22), Map.entry("GR", 27), Map.entry("TR", 26), Map.entry("LT", 20), Map.entry("EE", 20));
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?<!\\d)(?:(?:\\+31|0031)[ -]?(?:\\(0\\))?[ -]?[1-9](?:[ -]?\\d){8}|06[ -]?\\d(?: ?\\d){7}"
                    + "|0\\d{2}[ -]?\\d{3} ?\\d{2} ?\\d{2}|0\\d{3}[ -]?\\d{2} ?\\d{2} ?\\d{2}|0\\d{9})(?!\\d)");

    private PersonalData() {
    }

    /** Whether a BSN stands in the text. */
    public static boolean hasCitizenNumber(String text) {
        Matcher candidate = NINE_DIGITS.matcher(text);
        while (candidate.find()) {
            if (passesElfproef(candidate.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an IBAN stands in the text, with or without spaces. */
    public static boolean hasBankAccount(String text) {
        Matcher start = IBAN_START.matcher(text);
        while (start.find()) {
            Integer length = IBAN_LENGTHS.get(start.group(1).toUpperCase(Locale.ROOT));
            if (length != null && isIban(lettersAndDigits(text, start.start(), length), length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an e-mail address or a Dutch telephone number stands in the text. */
    public static boolean hasContactDetails(String text) {
        return E_MAIL.matcher(text).find() || TELEPHONE.matcher(text).find();
    }

    private static boolean passesElfproef(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int weight = i == 8 ? -1 : 9 - i;
            sum += weight * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    private static String lettersAndDigits(String text, int from, int length) {
        StringBuilder account = new StringBuilder();
        for (int i = from; i < text.length() && account.length() < length; i++) {
            char character = text.charAt(i);
            boolean alphanumeric = character < 128 && Character.isLetterOrDigit(character);
            if (!alphanumeric && character != ' ' && character != '.' && character != '-') {
                break;
            }
            if (alphanumeric) {
                account.append(Character.toUpperCase(character));
            }
        }
        return account.toString();
    }

    private static boolean isIban(String account, int length) {
        if (account.length() != length) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (account.substring(4) + account.substring(0, 4)).chars()
                .forEach(character -> digits.append(Character.digit(character, 36)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
