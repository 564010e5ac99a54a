package nl.pleegpeil.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** From where a request came, shortened: 192.0.2.0 and 2001:db8:1:: say which network, not which device. */
final class Origin {

    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 6;

    private Origin() {
    }

    static String shortened(InetAddress address) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, bytes.length == Integer.BYTES ? KEPT_OF_IPV4 : KEPT_OF_IPV6, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address keeps its length", e);
        }
    }
}
