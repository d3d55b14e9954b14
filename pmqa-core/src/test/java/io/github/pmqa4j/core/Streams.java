package io.github.pmqa4j.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Serialized streams: honest ones, and forged ones. */
public final class Streams {
    private Streams() {}

    public static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Object read(byte[] stream) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // what is written and read is of one class
    public static <T> T roundTrip(T value) {
        try {
            return (T) read(write(value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the stream with another text in the place of one that occurs in it once. */
    public static byte[] withText(byte[] stream, String text, String newText) {
        return replaced(stream, encoded(text), encoded(newText));
    }

    /** Returns the stream with null in the place of a text that occurs in it once. */
    public static byte[] withoutText(byte[] stream, String text) {
        return replaced(stream, encoded(text), new byte[] {ObjectStreamConstants.TC_NULL});
    }

    /** Returns a stream of an instance without any fields, which no constructor has seen. */
    public static byte[] bareInstance(Class<?> type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes) {
            @Override
            protected void writeClassDescriptor(ObjectStreamClass descriptor) throws IOException {
                writeUTF(type.getName());
                writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
                writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
                writeShort(0);
            }
        }) {
            out.writeObject(new Bare());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] encoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(ObjectStreamConstants.TC_STRING);
            out.writeUTF(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] stream, byte[] part, byte[] newPart) {
        String text = new String(stream, StandardCharsets.ISO_8859_1);
        String old = new String(part, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new IllegalStateException("the stream does not have the text exactly once");
        }
        return text.replace(old, new String(newPart, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static final class Bare implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
