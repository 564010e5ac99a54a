package nl.pleegpeil.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Names a browser and a system in words that its owner recognises, and nothing finer: "Firefox op Windows". */
final class Device {

    // The order matters: Edge also calls itself Chrome, and everything calls itself Safari.
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private Device() {
    }

    /** @param userAgent what the browser says of itself; null is possible */
    static String of(String userAgent) {
        Optional<String> browser = first(BROWSERS, userAgent);
        Optional<String> system = first(SYSTEMS, userAgent);
        return browser.map(name -> system.map(on -> name + " op " + on).orElse(name)).orElse("");
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        return userAgent == null ? Optional.empty()
                : names.entrySet().stream().filter(entry -> userAgent.contains(entry.getKey())).map(Map.Entry::getValue).findFirst();
    }
}
