package nl.pleegpeil.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Judges the encoding of bytes that pass by, in memory that does not grow with the file. */
final class EncodingDetector {

    private static final int LONGEST_UTF_8 = 4;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer discarded = CharBuffer.allocate(8192);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean utf8 = true;
    private boolean windows1252 = true;
    private boolean text = true;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int octet = bytes[i] & 0xff;
            if (octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f') {
                text = false;
            }
            // The five places that Windows-1252 leaves empty.
            if (octet == 0x81 || octet == 0x8d || octet == 0x8f || octet == 0x90 || octet == 0x9d) {
                windows1252 = false;
            }
        }
        if (utf8) {
            ByteBuffer input = ByteBuffer.allocate(rest.remaining() + length).put(rest).put(bytes, 0, length).flip();
            utf8 = decodes(input, false);
            // A character may be cut in two by the end of the buffer.
            rest = input.remaining() < LONGEST_UTF_8 ? input.slice() : ByteBuffer.allocate(0);
        }
    }

    TextEncoding result() {
        if (!text) {
            return TextEncoding.NOT_TEXT;
        }
        if (utf8 && decodes(rest, true)) {
            return TextEncoding.UTF_8;
        }
        return windows1252 ? TextEncoding.WINDOWS_1252 : TextEncoding.NOT_TEXT;
    }

    private boolean decodes(ByteBuffer input, boolean last) {
        while (true) {
            discarded.clear();
            var outcome = decoder.decode(input, discarded, last);
            if (outcome.isError()) {
                return false;
            }
            if (outcome.isUnderflow()) {
                return true;
            }
        }
    }
}
