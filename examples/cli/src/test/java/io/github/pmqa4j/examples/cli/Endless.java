package io.github.pmqa4j.examples.cli;

import java.io.InputStream;

/** A stream that repeats a text for ever. */
final class Endless extends InputStream {
    private final byte[] text;
    private int next;

    Endless(byte... text) {
        this.text = text.clone();
    }

    @Override
    public int read() {
        int b = text[next] & 0xff;
        next = (next + 1) % text.length;
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        for (int i = from; i < from + length; i++) {
            into[i] = (byte) read();
        }
        return length;
    }
}
