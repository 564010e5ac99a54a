package nl.pleegpeil.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.pleegpeil.csv.CsvRows.CsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static SpooledFile spool(byte[] bytes) throws IOException {
        return SpooledFile.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    }

    private static List<CsvRow> rows(String text) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRows csv = CsvRows.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)) {
            for (Optional<CsvRow> row = csv.next(); row.isPresent(); row = csv.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static TextEncoding encoding(byte[] bytes) throws IOException {
        try (SpooledFile file = spool(bytes)) {
            return file.encoding();
        }
    }

    @Test
    void encoding_isJudgedOverTheWholeFile() throws IOException {
        String plain = "x".repeat(200_000);
        assertEquals(TextEncoding.UTF_8, encoding(plain.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TextEncoding.UTF_8, encoding((plain + "é€😀").getBytes(StandardCharsets.UTF_8)));
        assertEquals(TextEncoding.WINDOWS_1252, encoding((plain + "é€").getBytes(WINDOWS_1252)));
        assertEquals(TextEncoding.NOT_TEXT, encoding((plain + "\u0000").getBytes(StandardCharsets.UTF_8)));
        assertEquals(TextEncoding.NOT_TEXT, encoding(new byte[] {'a', (byte) 0x81, 'b'}));
        assertEquals(TextEncoding.WINDOWS_1252, encoding(new byte[] {'a', (byte) 0xc3}));
        assertEquals(TextEncoding.UTF_8, encoding(new byte[0]));
    }

    /** Wherever a character is cut in two between two reads, the verdict is the same. */
    @Property(tries = 300)
    void encoding_characterOnTheEdgeOfABuffer(@ForAll @IntRange(min = 1, max = 7) int portion,
            @ForAll @Size(max = 60) List<@IntRange(min = 0x20, max = 0x1ffff) Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.stream().filter(point -> point < 0xd800 || point > 0xdfff).forEach(text::appendCodePoint);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        EncodingDetector detector = new EncodingDetector();
        for (int from = 0; from < bytes.length; from += portion) {
            byte[] part = java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + portion));
            detector.feed(part, part.length);
        }
        assertEquals(TextEncoding.UTF_8, detector.result());
    }

    @Test
    void spooledFile_tooLargeOrBroken_leavesNothing() throws IOException {
        assertThrows(SpooledFile.TooLarge.class, () -> SpooledFile.of(new ByteArrayInputStream(new byte[11]), 10));
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", spool("abc".getBytes()).sha256());
        InputStream broken = new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };
        Path path = Files.createTempFile("broken", ".csv");
        assertThrows(IOException.class, () -> SpooledFile.at(path, broken, 1000));
        assertFalse(Files.exists(path));
        try (SpooledFile file = spool("abc".getBytes())) {
            assertTrue(Files.exists(file.path()));
            file.close();
            assertFalse(Files.exists(file.path()));
        }
    }

    @Test
    void rows_separatorQuotesLinesAndEmptyRows() throws IOException {
        assertEquals(List.of(new CsvRow(1, List.of("a", "b;c", "d")), new CsvRow(3, List.of("1", "x, \"y\"", "")),
                new CsvRow(4, List.of("regel\neen", "2"))),
                rows("\uFEFFa, \"b;c\" ,d\n\n1,\"x, \"\"y\"\"\",\n\"regel\neen\",2\n,,\n".replace(" \"b;c\" ", "\"b;c\"")));
        assertEquals(List.of(new CsvRow(1, List.of("a,b", "c"))), rows("a,b;c\r\n"));
        assertEquals(List.of(new CsvRow(1, List.of("alleen"))), rows("alleen"));
        assertEquals(List.of(), rows("\n ; ;\n"));
    }

    @Test
    void rows_quoteNeverClosed_isUnreadable() {
        assertEquals(2, assertThrows(CsvRows.Unreadable.class, () -> rows("a;b\n1;\"" + "x".repeat(100_000))).line());
    }

    @ParameterizedTest
    @CsvSource({"'a;b\n1;2\n3;\"b\n4;5\n6;7\n',3", "'a;b\r\n\"x\ny\";\"\"\"z',3", "'a;b\r1;2\r\"',3", "'\"a;b\n1;2',1"})
    void rows_quoteOpenAtTheEnd_isUnreadableWhereItOpened(String text, long line) {
        CsvRows.Unreadable refused = assertThrows(CsvRows.Unreadable.class,
                () -> rows(text.translateEscapes()));
        assertTrue(refused.isQuoteOpen());
        assertEquals(line, refused.line());
    }

    @Test
    void rows_quoteWithinAPlainCell_opensNothing() throws IOException {
        assertEquals(List.of(new CsvRow(1, List.of("a", "b")), new CsvRow(2, List.of("3\"", "\"")), new CsvRow(3, List.of("4", "x\""))),
                rows("a;b\n3\"; \"\n4;\"x\"\"\""));
    }

    @Property(tries = 200)
    void rows_readBackWhatIsWritten(@ForAll @Size(min = 1, max = 5) List<String> texts) throws IOException {
        List<String> printable = texts.stream().map(text -> text.chars().filter(c -> c >= 0x20 && !Character.isSurrogate((char) c)
                && c != 0xFEFF && c != 0x85).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString().strip()).toList();
        String line = "kop1;kop2;kop3;kop4;kop5\n" + CsvLine.of(printable.toArray());
        List<CsvRow> rows = rows(line);
        boolean empty = printable.stream().allMatch(String::isEmpty);
        assertEquals(empty ? 1 : 2, rows.size());
        if (!empty) {
            List<String> expected = printable.stream()
                    .map(text -> CellValue.looksLikeFormula(text) ? "'" + text : text).toList();
            assertEquals(expected, rows.get(1).cells());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "12,12", "'12,0',12", "12.00,12", "-3,-3", "007,7"})
    void whole_read(String cell, long number) {
        assertEquals(number, CellValue.whole(cell).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.000", "12.5", "12,5", "1e3", "+3", "12 ", "=12", "twaalf", "1.000.000", "99999999999999999999"})
    void whole_refused(String cell) {
        assertTrue(CellValue.whole(cell).isEmpty());
    }

    @Test
    void decimal_commaOrPoint() {
        assertEquals(12.5, CellValue.decimal("12,5").orElseThrow());
        assertEquals(12.5, CellValue.decimal("12.5").orElseThrow());
        assertTrue(CellValue.decimal("1.234,5").isEmpty());
        assertTrue(CellValue.decimal("NaN").isEmpty());
        assertTrue(CellValue.decimal("").isEmpty());
    }

    @Property(tries = 300)
    void date_bothNotations(@ForAll @IntRange(min = 0, max = 100_000) int days) {
        LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);
        assertEquals(Optional.of(day), CellValue.date(day.toString()));
        assertEquals(Optional.of(day), CellValue.date(String.format(Locale.ROOT, "%02d-%02d-%d", day.getDayOfMonth(),
                day.getMonthValue(), day.getYear())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2024", "2023-02-29", "2024-13-01", "24-01-01", "2024/01/01", "1-1", "", "0001-01-01", "01-01-24"})
    void date_thatDoesNotExist(String cell) {
        assertTrue(CellValue.date(cell).isEmpty());
    }
}
