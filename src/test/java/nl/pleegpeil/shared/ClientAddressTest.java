package nl.pleegpeil.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressTest {

    private static final List<String> PROXIES = List.of("10.0.0.0/8", " 192.0.2.7", "2001:db8::1", "");

    private static String client(ClientAddress clients, String peer, String... named) {
        return clients.of(peer, List.of(named)).map(InetAddress::getHostAddress).orElse("");
    }

    @Test
    void header_withoutATrustedProxy_changesNothing() {
        ClientAddress nobody = new ClientAddress(List.of(), false);
        assertEquals("127.0.0.1", client(nobody, "127.0.0.1", "203.0.113.9"));
        assertEquals("203.0.113.1", client(new ClientAddress(PROXIES, false), "203.0.113.1", "203.0.113.9, 10.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "203.0.113.9|203.0.113.9", "203.0.113.9:4711|203.0.113.9", "forged, 203.0.113.9|203.0.113.9",
        "198.51.100.1, 203.0.113.9, 10.1.2.3|203.0.113.9", "203.0.113.9, onbekend|10.0.0.1", "2001:db8:9::5|2001:db8:9:0:0:0:0:5",
        "[2001:db8:9::5]:4711|2001:db8:9:0:0:0:0:5", "elders.nl|10.0.0.1", "10.9.9.9|10.9.9.9", "''|10.0.0.1"})
    void header_ofATrustedProxy_isReadFromItsEnd(String header, String client) {
        assertEquals(client, client(new ClientAddress(PROXIES, false), "10.0.0.1", header));
    }

    @Test
    void header_moreThanOnce_isOneList() {
        assertEquals("203.0.113.9", client(new ClientAddress(PROXIES, false), "2001:db8::1", "198.51.100.1", "203.0.113.9"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"for=203.0.113.9;proto=https|203.0.113.9",
        "for=198.51.100.1, proto=https; FOR=\"[2001:db8:9::5]:4711\"|2001:db8:9:0:0:0:0:5", "for=203.0.113.9, for=_hidden|10.0.0.1",
        "proto=https|10.0.0.1"})
    void forwarded_isTheStandardForm(String header, String client) {
        assertEquals(client, client(new ClientAddress(PROXIES, true), "10.0.0.1", header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.intern", "10.0.0.0/33", "10.0.0.0/x", "*"})
    void proxy_thatIsNoAddress(String proxy) {
        List<String> proxies = List.of(proxy);
        assertThrows(ConfigurationException.class, () -> new ClientAddress(proxies, false));
    }
}
