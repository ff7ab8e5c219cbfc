package app.telltale.deck;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * A file's text.
 *
 * @param chars   the text fills the first {@code length} of them
 * @param badByte where the text stops because the bytes are not UTF-8 any more; empty where all of them are
 */
@SuppressWarnings("ArrayRecordComponent") // one array for a file of any size, and never compared
record Source(String fileName, char[] chars, int length, OptionalInt badByte) {

    /** Decodes as far as the bytes are UTF-8; a byte order mark is dropped. */
    static Source of(String fileName, byte[] bytes) {
        int mark = startsWithMark(bytes) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        var result = decoder.decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark), chars, true);
        int length = chars.position();
        return new Source(fileName, chars.array(), length, result.isError() ? OptionalInt.of(length) : OptionalInt.empty());
    }

    static Source of(String text) {
        char[] chars = text.toCharArray();
        return new Source("", chars, chars.length, OptionalInt.empty());
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** The character at {@code offset}; NUL outside the text. */
    char charAt(int offset) {
        return offset >= 0 && offset < length ? chars[offset] : '\0';
    }
}
