package io.github.pmqa4j.core.internal;

/** Thai digits, which people type and reports print, beside Arabic ones. */
public final class Digits {
    private static final char THAI_ZERO = '๐';

    private Digits() {}

    /**
     * Returns a text with Arabic digits for Thai ones.
     *
     * @param text any text
     * @return the text, the same object if it has no Thai digits
     */
    public static String arabic(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (isThai(text.charAt(i))) {
                StringBuilder arabic = new StringBuilder(text);
                for (int k = i; k < length; k++) {
                    char c = text.charAt(k);
                    if (isThai(c)) {
                        arabic.setCharAt(k, (char) ('0' + c - THAI_ZERO));
                    }
                }
                return arabic.toString();
            }
        }
        return text;
    }

    private static boolean isThai(char c) {
        return c >= THAI_ZERO && c <= THAI_ZERO + 9;
    }
}
