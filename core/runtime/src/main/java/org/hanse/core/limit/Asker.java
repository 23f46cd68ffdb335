package org.hanse.core.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who asks: a member, or an address from which nobody has signed in. It lives in memory only.
 *
 * @param ofPerson whether it is a member
 * @param key tells it from others
 */
public record Asker(boolean ofPerson, String key) {

    /** No name: nothing may be looked up for it. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}(?:%\\w+)?");

    private static final Asker UNKNOWN = new Asker(false, "unknown");

    /** Return a member. */
    public static Asker member(long id) {
        return new Asker(true, Long.toString(id));
    }

    /**
     * Return an address as the servlet container or a proxy writes it. All addresses of one IPv6 network of 64 bits are
     * one asker, for each machine has so many. Nothing is returned for this machine, which a silent proxy stands for.
     */
    public static Optional<Asker> address(String text) {
        String plain = withoutPort(text.strip());
        if (!LITERAL.matcher(plain).matches()) {
            return Optional.of(UNKNOWN);
        }
        try {
            InetAddress address = InetAddress.getByName(plain);
            return address.isLoopbackAddress() ? Optional.empty() : Optional.of(new Asker(false, network(address)));
        } catch (UnknownHostException e) {
            return Optional.of(UNKNOWN);
        }
    }

    /** Return an address as a proxy writes it: nobody comes through a proxy from this machine, hence is free to ask. */
    public static Asker forwarded(String text) {
        return address(text).orElse(UNKNOWN);
    }

    private static String withoutPort(String text) {
        if (text.startsWith("[")) {
            return text.substring(1).replaceFirst("].*", "");
        }
        int colon = text.indexOf(':');
        return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }

    private static String network(InetAddress address) throws UnknownHostException {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, 8, 16, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress();
    }
}
