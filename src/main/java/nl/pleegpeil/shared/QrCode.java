package nl.pleegpeil.shared;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code as the path of an SVG of {@code size} by {@code size} units: dark squares of one unit, a quiet edge of four
 * around them.
 *
 * @param size units along each side, the quiet edge included
 * @param path the d attribute of a path
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;
    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

    /**
     * The same as a picture for letters: a PNG in black and white.
     *
     * @param scale points along each side of a square
     */
    public static byte[] png(String text, int scale) {
        BitMatrix bits = bits(text);
        BufferedImage picture = new BufferedImage(bits.getWidth() * scale, bits.getHeight() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, bits.get(x / scale, y / scale) ? DARK : LIGHT);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot refuse a picture", e);
        }
        return bytes.toByteArray();
    }

    /** The code of a text. */
    public static QrCode of(String text) {
        BitMatrix bits = bits(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(bits.getWidth(), path.toString());
    }

    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }
}
