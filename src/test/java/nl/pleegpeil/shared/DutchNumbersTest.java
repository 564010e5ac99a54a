package nl.pleegpeil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DutchNumbersTest {

    @Test
    void numbers_areWrittenAsDutchReadersWriteThem() {
        assertEquals("2.035", DutchNumbers.whole(2035));
        assertEquals("92,6", DutchNumbers.decimals(92.62, 1));
        assertEquals("58,0", DutchNumbers.decimals(57.985, 1));
        assertEquals("\u2212183", DutchNumbers.signed(-183));
        assertEquals("+27", DutchNumbers.signed(27));
        assertEquals("0", DutchNumbers.signed(0));
        assertEquals("± 1.180", DutchNumbers.about(1180));
    }

    @Test
    void rounding_neverWritesMinusNought() {
        assertEquals("0", DutchNumbers.whole(-0.2));
        assertEquals("0,0", DutchNumbers.decimals(-0.04, 1));
    }

    @Test
    void range_withoutUpperEnd_saysSo() {
        assertEquals("47 tot 111", DutchNumbers.range(46.6, 111.2, 0));
        assertEquals("118 of meer", DutchNumbers.range(117.7425, Double.POSITIVE_INFINITY, 0));
    }
}
