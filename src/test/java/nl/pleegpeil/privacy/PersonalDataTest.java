package nl.pleegpeil.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "BSN: 123456782.", "123 456 782", "1234.56.782", "x123-456-782"})
    void citizenNumber_found(String text) {
        assertTrue(PersonalData.hasCitizenNumber(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "1234567820", "2024", "000000000", "2.035.123.456", "29-10-2025", "14.713 pleegouders"})
    void citizenNumber_notThere(String text) {
        assertFalse(PersonalData.hasCitizenNumber(text));
    }

    /** The elfproef written another way: weights 9 to 2 and -1, divisible by 11. */
    @Property(tries = 2000)
    void citizenNumber_isTheElfproef(@ForAll @IntRange(min = 100_000_000, max = 999_999_999) int number) {
        int sum = -(number % 10);
        for (int rest = number / 10, weight = 2; weight <= 9; rest /= 10, weight++) {
            sum += weight * (rest % 10);
        }
        assertEquals(sum % 11 == 0, PersonalData.hasCitizenNumber("nummer " + number + " graag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00 ten name van", "IBAN:BE68539007547034", "DE89370400440532013000"})
    void bankAccount_found(String text) {
        assertTrue(PersonalData.hasBankAccount(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL92ABNA0417164300", "GM0014 Groningen en ommelanden", "NL91ABNA041716430", "NL24", "Reeksbreuk"})
    void bankAccount_notThere(String text) {
        assertFalse(PersonalData.hasBankAccount(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail a.b@voorbeeld.nl", "06 12345678", "06-12345678", "0612345678", "+31 6 12345678",
        "050-3183000", "050 318 30 00", "0592-123456"})
    void contactDetails_found(String text) {
        assertTrue(PersonalData.hasContactDetails(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brief aan de gemeenteraad 29-10-2025 (NVP, LOPOR, OP)", "NRC 28-6-2017", "2016-2021", "58 @ 100",
        "01-01-2024 31-12-2024", "Parlan 2022; 57 procent van 2.480"})
    void contactDetails_notThere(String text) {
        assertFalse(PersonalData.hasContactDetails(text));
    }
}
