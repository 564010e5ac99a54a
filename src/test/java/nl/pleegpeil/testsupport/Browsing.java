package nl.pleegpeil.testsupport;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A browser without scripts: keeps cookies, sends the hidden fields of a page along with a form. */
public class Browsing {

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private Response page;

    public Response get(String address) {
        return keep(request().get(address));
    }

    /** Fills in the form of the last page that goes to an address, and sends it; names and values by turns. */
    public Response send(String address, String... fields) {
        RequestSpecification form = request().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        hidden(address).forEach(form::formParam);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return keep(form.post(address));
    }

    /** The last answer. */
    public Response page() {
        return page;
    }

    public String text() {
        return page.asString();
    }

    /** The address it was sent on to. */
    public String onward() {
        // Decoded, since the request encodes it again.
        return URLDecoder.decode(page.getHeader("Location").replaceFirst("^https?://[^/]+", ""), StandardCharsets.UTF_8);
    }

    /** Forgets a cookie, as a session that ended at the other side. */
    public Browsing forget(String cookie) {
        cookies.remove(cookie);
        return this;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    private RequestSpecification request() {
        return Visitor.anybody().cookies(cookies);
    }

    private Response keep(Response answer) {
        page = answer;
        answer.getDetailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    private Map<String, String> hidden(String address) {
        Map<String, String> fields = new LinkedHashMap<>();
        String form = "**.findAll { it.name() == 'form' && it.@action == '" + address + "' }";
        if (page.asString().isEmpty()) {
            return fields;
        }
        if (page.htmlPath().getList(form).isEmpty()) {
            // A form that is not on the page is sent by somebody who has a token all the same.
            String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
            return token == null ? fields : Map.of("csrf-token", token);
        }
        String inputs = form + "[0].'**'.findAll { it.@type == 'hidden' }";
        List<String> names = page.htmlPath().getList(inputs + "*.@name");
        List<String> values = page.htmlPath().getList(inputs + "*.@value");
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), values.get(i));
        }
        return fields;
    }
}
