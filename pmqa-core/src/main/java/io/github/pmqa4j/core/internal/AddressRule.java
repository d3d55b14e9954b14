package io.github.pmqa4j.core.internal;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for addresses that a page may link to: {@code http} or {@code https}, a host, a sound text, and at most {@value
 * #MOST_UNITS} UTF-16 units.
 *
 * <p>{@code https://ไทย.com} and {@code https://a_b.example.org} are addresses, although {@link URI#getHost()} knows no host in them.
 */
public final class AddressRule {
    /** The most UTF-16 units of an address; web servers rarely take longer ones. */
    public static final int MOST_UNITS = 8_000;

    private AddressRule() {}

    /** How an address breaks the rule. */
    public enum Breach {
        /** The address has more units than {@link #MOST_UNITS}. */
        ADDRESS_TOO_LONG("address-too-long"),
        /** The address is of another scheme, or of none. */
        NOT_A_WEB_ADDRESS("not-a-web-address"),
        /** The address has no host, or is not sound as a text. */
        INVALID_URI("invalid-uri");

        private final String code;

        Breach(String code) {
            this.code = code;
        }

        /**
         * Returns the code of findings.
         *
         * @return for example {@code not-a-web-address}
         */
        public String code() {
            return code;
        }
    }

    /**
     * Looks at an address.
     *
     * @param uri any address
     * @return the first breach, or empty for a sound address
     */
    public static Optional<Breach> breach(URI uri) {
        String text = uri.toString();
        if (text.length() > MOST_UNITS) {
            return Optional.of(Breach.ADDRESS_TOO_LONG);
        }
        String scheme = uri.getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
            return Optional.of(Breach.NOT_A_WEB_ADDRESS);
        }
        return hasHost(uri.getRawAuthority()) && TextRule.breach(text).isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.INVALID_URI);
    }

    // What is left of user@host:80 without user and port.
    private static boolean hasHost(@Nullable String authority) {
        if (authority == null) {
            return false;
        }
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return !host.isEmpty() && host.charAt(0) != ':';
    }
}
