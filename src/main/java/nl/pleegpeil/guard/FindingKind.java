package nl.pleegpeil.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the guard looks for. */
public enum FindingKind {
    /** A citizen service number of nine or eight digits that passes the elfproef. */
    BSN("[burgerservicenummer]"),
    /** A bank account of any country that passes mod 97. */
    IBAN("[rekeningnummer]"),
    E_MAIL("[e-mailadres]"),
    PHONE("[telefoonnummer]"),
    /** A postcode or a street with a house number. */
    ADDRESS("[adres]"),
    BIRTH_DATE("[geboortedatum]"),
    LICENCE_PLATE("[kenteken]"),
    /** The number of a case, a decision or a file about a family. */
    CASE_NUMBER("[dossiernummer]"),
    /** A link that tells whose mail or click it came from. */
    TRACKING_LINK("[link]"),
    NAME("[naam]");

    private final String replacement;

    FindingKind(String replacement) {
        this.replacement = replacement;
    }

    /** What stands in a text instead, such as [telefoonnummer]; it is stored, so it is data and not a label. */
    public String replacement() {
        return replacement;
    }

    /** Whether it is never stored: the writer cannot choose to keep it. */
    public boolean mustGo() {
        return this == BSN || this == IBAN;
    }

    /** The name in a form field, such as e_mail. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FindingKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
