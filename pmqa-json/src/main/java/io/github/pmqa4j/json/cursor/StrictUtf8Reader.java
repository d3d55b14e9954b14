package io.github.pmqa4j.json.cursor;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 as the JDK does, which takes no overlong forms and no encoded surrogates; parsers of bytes do. What stands in
 * front of a mistake is handed out first.
 *
 * <p>The JDK's decoder takes a quarter of the time of reading a document in Thai. So what such documents are made of, ASCII and
 * characters of two or three bytes, is decoded here, eight bytes at a look; all else is the JDK's decoder's business: characters
 * of four bytes, the ends of buffers, and every mistake.
 */
final class StrictUtf8Reader extends Reader {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int EIGHT = 8;
    private static final long NOT_ASCII = 0x8080808080808080L;
    // E0, [A0, BF], [80, BF], twice: Thai is in there.
    private static final long PAIR_MASK = 0xC0E0FFC0E0FFL;
    private static final long PAIR = 0x80A0E080A0E0L;
    private static final int THREE_MASK = 0xC0C0F0;
    private static final int THREE = 0x8080E0;
    private static final int TWO_MASK = 0xC0E0;
    private static final int TWO = 0x80C0;
    private static final char MOST_OF_ONE = 0x7F;
    private static final char LEAST_OF_THREE = 0x800;
    // How many characters the JDK's decoder gets to decode at a time.
    private static final int FEW = 16;

    private final byte[] bytes;
    private int at;
    private final int to;
    private @Nullable CharsetDecoder decoder;

    StrictUtf8Reader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    /** Says that the next bytes are not UTF-8. */
    static final class NotUtf8 extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read(char[] chars, int offset, int length) throws NotUtf8 {
        if (at == to) {
            return -1;
        }
        int out = offset;
        int end = offset + length;
        while (at < to && out < end) {
            out = readCommon(chars, out, end);
            if (at == to || out == end) {
                break;
            }
            CharBuffer few = CharBuffer.wrap(chars, out, Math.min(FEW, end - out));
            CoderResult result = readAny(few);
            out = few.position();
            if (result.isError()) {
                if (out == offset) {
                    throw new NotUtf8();
                }
                break;
            }
            if (out + 1 == end) {
                // A surrogate pair may find no room.
                break;
            }
        }
        return out - offset;
    }

    /** Decodes as much as can be seen to be sound at a look; returns where the characters end. */
    private int readCommon(char[] chars, int from, int end) {
        int in = at;
        int out = from;
        while (to - in >= EIGHT && end - out >= EIGHT) {
            long eight = (long) EIGHT_BYTES.get(bytes, in);
            if ((eight & PAIR_MASK) == PAIR) {
                chars[out] = ofThree((int) eight);
                chars[out + 1] = ofThree((int) (eight >>> 24));
                out += 2;
                in += 6;
            } else if ((eight & 0x80) == 0) {
                int length = ascii(in, Math.min(to, in + end - out));
                inflate(in, length, chars, out);
                out += length;
                in += length;
            } else {
                char c = wide((int) eight);
                if (c == 0) {
                    break;
                }
                chars[out++] = c;
                in += c < LEAST_OF_THREE ? 2 : 3;
            }
        }
        // Most documents end in brackets.
        while (in < to && out < end && bytes[in] >= 0) {
            chars[out++] = (char) bytes[in++];
        }
        at = in;
        return out;
    }

    /** Returns how many bytes of ASCII come next; one at the limit's end may be left out. */
    private int ascii(int from, int limit) {
        int i = from;
        while (limit - i >= EIGHT) {
            long others = (long) EIGHT_BYTES.get(bytes, i) & NOT_ASCII;
            if (others != 0) {
                return i - from + Long.numberOfTrailingZeros(others) / EIGHT;
            }
            i += EIGHT;
        }
        return i - from;
    }

    // Strings of Latin-1 widen many bytes at once; a short one is not worth being made.
    private void inflate(int from, int length, char[] chars, int to) {
        if (length > FEW) {
            new String(bytes, from, length, StandardCharsets.ISO_8859_1).getChars(0, length, chars, to);
        } else {
            for (int i = 0; i < length; i++) {
                chars[to + i] = (char) bytes[from + i];
            }
        }
    }

    private CoderResult readAny(CharBuffer out) {
        CharsetDecoder any = decoder;
        if (any == null) {
            any = StandardCharsets.UTF_8.newDecoder();
            decoder = any;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, at, to - at);
        CoderResult result = any.decode(in, out, true);
        at = in.position();
        return result;
    }

    /** Returns the sound character of two or three bytes that comes first, or 0. */
    private static char wide(int bytes) {
        if ((bytes & THREE_MASK) == THREE) {
            char c = (char) (((bytes & 0xF) << 12) | ofThree(bytes));
            return c >= LEAST_OF_THREE && !Character.isSurrogate(c) ? c : 0;
        }
        char c = (char) (((bytes & 0x1F) << 6) | ((bytes >>> 8) & 0x3F));
        return (bytes & TWO_MASK) == TWO && c > MOST_OF_ONE ? c : 0;
    }

    /** Returns what the second and third of three bytes say. */
    private static char ofThree(int bytes) {
        return (char) (((bytes >>> 2) & 0xFC0) | ((bytes >>> 16) & 0x3F));
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
