package io.github.pmqa4j.json.stream;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 as the JDK does, which takes no overlong forms and no encoded surrogates; parsers of bytes do. What stands in
 * front of a mistake is handed out first.
 */
final class StrictUtf8Reader extends Reader {
    private final ByteBuffer bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();

    StrictUtf8Reader(byte[] bytes, int from, int to) {
        this.bytes = ByteBuffer.wrap(bytes, from, to - from);
    }

    /** Says that the next bytes are not UTF-8. */
    static final class NotUtf8 extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws NotUtf8 {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        CharBuffer out = CharBuffer.wrap(chars, offset, length);
        CoderResult result = decoder.decode(bytes, out, true);
        int count = out.position() - offset;
        if (count == 0 && result.isError()) {
            throw new NotUtf8();
        }
        return count;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
