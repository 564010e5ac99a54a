package nl.pleegpeil.carrier;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Short words as outlines. In a drawing letters would be set in whatever font the machine has, and on paper in none; an
 * outline is the same everywhere. What the words say stands in the drawing's label and in the table beside it.
 */
final class Lettering {

    private static final String FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double perUnit;

    Lettering(double size) {
        try (InputStream file = Lettering.class.getResourceAsStream(FONT)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            characters = font.getUnicodeCmapLookup();
            perUnit = size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
    }

    /** The outline of a text around a middle, on a base line. */
    String centred(String text, double middle, double base) {
        StringBuilder path = new StringBuilder();
        double x = middle - width(text) / 2;
        try {
            for (char character : text.toCharArray()) {
                int glyph = characters.getGlyphId(character);
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    // A font counts upward, a drawing downward.
                    AffineTransform place = new AffineTransform(perUnit, 0, 0, -perUnit, x, base);
                    append(path, outline.getPath().getPathIterator(place));
                }
                x += font.getAdvanceWidth(glyph) * perUnit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
        return path.toString();
    }

    double width(String text) {
        double width = 0;
        try {
            for (char character : text.toCharArray()) {
                width += font.getAdvanceWidth(characters.getGlyphId(character)) * perUnit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
        return width;
    }

    private static void append(StringBuilder path, PathIterator steps) {
        double[] at = new double[6];
        for (; !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> write(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> write(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> write(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> write(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
    }

    private static void write(StringBuilder path, char command, double[] at, int count) {
        path.append(command);
        for (int index = 0; index < count; index++) {
            path.append(index == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", at[index]));
        }
    }
}
