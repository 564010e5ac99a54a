package nl.pleegpeil.privacy;

import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Texts that say their own name and what they were given, for tests of rules without a service. */
final class Words {

    private Words() {
    }

    static PrivacyTexts own() {
        return (PrivacyTexts) Proxy.newProxyInstance(PrivacyTexts.class.getClassLoader(), new Class<?>[] {PrivacyTexts.class},
                (proxy, method, given) -> method.getName() + (given == null ? "" : Arrays.toString(given)));
    }
}
