package nl.pleegpeil.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricFileTest {

    private static final String WHOLE = """
            -- title: Nieuwe gezinnen
            -- question: Hoeveel komen erbij?
            -- unit: gezinnen
            -- grain: one row per period
            -- method: count
            -- source: leveringen
            -- definition: Wie in de periode begon: allen samen.
            -- release: tellingen
            select 1 as numerator
            -- a comment in the query
            from household_flows
            """;

    @Test
    void file_whole() {
        MetricFile file = MetricFile.parse("instroom.sql", WHOLE);
        assertEquals("instroom", file.name());
        assertEquals("Wie in de periode begon: allen samen.", file.definition());
        assertEquals("select 1 as numerator\n-- a comment in the query\nfrom household_flows", file.sql());
    }

    @Test
    void header_misspelt_isNamedWithItsLine() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> MetricFile.parse("instroom.sql", WHOLE.replace("-- unit:", "-- units:"))).getMessage();
        assertEquals("instroom.sql:3: unknown header 'units', use one of [title, question, unit, grain, method, source, definition, release] or [formula, limits]", message);
    }

    @Test
    void header_missing() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> MetricFile.parse("instroom.sql", WHOLE.replaceAll("-- source.*\n", ""))).getMessage();
        assertEquals("instroom.sql:1: header 'source' is missing", message);
    }

    @Test
    void header_twice() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> MetricFile.parse("instroom.sql", "-- unit: kinderen\n" + WHOLE)).getMessage();
        assertEquals("instroom.sql:4: header 'unit' stands twice", message);
    }

    @Test
    void release_isOneOfItsWords() {
        assertEquals(ReleaseRule.COUNTS, MetricFile.parse("instroom.sql", WHOLE).release());
        String message = assertThrows(IllegalArgumentException.class,
                () -> MetricFile.parse("instroom.sql", WHOLE.replace("release: tellingen", "release: iedereen"))).getMessage();
        assertEquals("instroom.sql:1: header 'release' is 'iedereen', use one of "
                + "[tellingen, uitsplitsing, uitsplitsing_besloten, verhouding, enquete, overleving, signalen, openbaar]", message);
    }

    @Test
    void release_leftOut_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> MetricFile.parse("instroom.sql", WHOLE.replaceAll("-- release.*\n", "")));
    }

    @Test
    void headersThatAreRead_holdNoCodes() {
        assertFalse(new MetricFiles().byName().isEmpty());
        new MetricFiles().byName().values().forEach(file -> Stream.of(file.title(), file.question(), file.unit(), file.source(), file.definition(),
                file.formula(), file.limits()).forEach(read -> assertFalse(read.contains("_"), file.name() + ": " + read)));
    }
}
