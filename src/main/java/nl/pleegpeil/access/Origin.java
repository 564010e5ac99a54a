package nl.pleegpeil.access;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** From where a request came, shortened: 192.0.2.0 and 2001:db8:1:: say which network, not which device. */
final class Origin {

    private static final int KEPT_OF_IPV4 = 3;
    private static final int KEPT_OF_IPV6 = 6;

    private Origin() {
    }

    static String shortened(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "" : shortened(address.hostAddress());
    }

    /** @param address an IP address in digits; a name is never looked up */
    static String shortened(String address) {
        if (!address.matches("[0-9a-fA-F:.%\\w]*[.:][0-9a-fA-F:.%\\w]*")) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            Arrays.fill(bytes, bytes.length == 4 ? KEPT_OF_IPV4 : KEPT_OF_IPV6, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
