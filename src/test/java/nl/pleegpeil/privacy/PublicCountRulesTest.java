package nl.pleegpeil.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicCountRulesTest {

    @ParameterizedTest
    @CsvSource({"instroom,STARTED", "uitstroom,STOPPED", "stand,STOCK", "stand_en_stroom,STOCK_AND_FLOW", "vervangingsratio,RATIO"})
    void sumOfAtoms_isKnownByItsFile(String metric, PublicCount count) {
        assertEquals(Optional.of(count), PublicCount.of(metric));
    }

    @ParameterizedTest
    @CsvSource({"uitvalpercentage", "overleving", "in", "STARTED", "''"})
    void anythingElse_isNotForThePublic(String metric) {
        assertEquals(Optional.empty(), PublicCount.of(metric));
    }
}
