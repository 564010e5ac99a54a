package nl.pleegpeil.shared;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request comes from: the other end of the connection, or the visitor that a trusted proxy names. The framework
 * would take the first address of X-Forwarded-For, which is what the visitor wrote; only what was added by a trusted
 * proxy counts, so the list is read from its end.
 */
@ApplicationScoped
@Startup
public class ClientAddress {

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*\"?([^\";]*)\"?");
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]+)](?::\\w+)?|([^:]+)(?::\\w+)?");

    private final List<IpSubnetFilterRule> trusted;
    private final boolean standard;

    @Inject
    ClientAddress(Settings settings) {
        this(settings.trustedProxy().orElse(List.of()), settings.proxyForwarded());
    }

    /**
     * @param proxies  addresses or ranges (10.0.0.0/8) of proxies
     * @param standard whether they send Forwarded (RFC 7239); otherwise X-Forwarded-For
     * @throws ConfigurationException with a sentence for the operator when one is neither
     */
    ClientAddress(List<String> proxies, boolean standard) {
        this.trusted = proxies.stream().map(String::strip).filter(proxy -> !proxy.isEmpty()).map(ClientAddress::range).toList();
        this.standard = standard;
    }

    private static IpSubnetFilterRule range(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address = NetUtil.createInetAddressFromIpAddressString(parts[0]);
        if (address == null || parts.length == 2 && !parts[1].matches("\\d{1,3}")) {
            throw notAnAddress(text);
        }
        int longest = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : longest;
        if (bits > longest) {
            throw notAnAddress(text);
        }
        return new IpSubnetFilterRule(address, bits, IpFilterRuleType.ACCEPT);
    }

    private static ConfigurationException notAnAddress(String text) {
        return new ConfigurationException("PLEEGPEIL_TRUSTED_PROXY: " + text
                + " is geen IP-adres of reeks. Goed zijn bijvoorbeeld 10.0.0.5 en 10.0.0.0/8, met een komma ertussen.");
    }

    /** The address; empty where a connection has none. To be kept in memory only: it points to a person. */
    public Optional<InetAddress> of(HttpServerRequest request) {
        SocketAddress peer = request.connection() == null ? request.remoteAddress() : request.connection().remoteAddress();
        return peer == null ? Optional.empty() : of(peer.hostAddress(), request.headers().getAll(standard ? "Forwarded" : "X-Forwarded-For"));
    }

    /** @param named the values of the header, in the order in which they came */
    Optional<InetAddress> of(String peer, List<String> named) {
        InetAddress client = read(peer);
        List<String> hops = Arrays.asList(String.join(",", named).split(","));
        for (int i = hops.size() - 1; i >= 0 && client != null && isTrusted(client); i--) {
            InetAddress before = read(standard ? forwardedFor(hops.get(i)) : hops.get(i));
            if (before == null) {
                break;
            }
            client = before;
        }
        return Optional.ofNullable(client);
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.matches(new InetSocketAddress(address, 0)));
    }

    private static String forwardedFor(String element) {
        Matcher matcher = FOR.matcher(element);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** An address in digits, with or without a port; a name is never looked up. */
    private static InetAddress read(String text) {
        if (text == null) {
            return null;
        }
        String plain = text.strip().replaceFirst("%.*", "");
        InetAddress whole = NetUtil.createInetAddressFromIpAddressString(plain);
        Matcher parts = WITH_PORT.matcher(plain);
        if (whole != null || !parts.matches()) {
            return whole;
        }
        return NetUtil.createInetAddressFromIpAddressString(parts.group(1) == null ? parts.group(2) : parts.group(1));
    }
}
