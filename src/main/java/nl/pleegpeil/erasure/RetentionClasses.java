package nl.pleegpeil.erasure;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.Term;
import nl.pleegpeil.shared.Settings;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** All retention classes with the terms that hold here. */
@ApplicationScoped
@Startup
public class RetentionClasses {

    private static final Logger LOG = Logger.getLogger(RetentionClasses.class);
    static final String SETTING = "pleegpeil.retention.";

    /** One class with its term. */
    public record RetentionClass(RetentionRule rule, Term term) {

        public String code() {
            return rule.code();
        }

        public boolean isUsual() {
            return term.equals(rule.usualTerm());
        }
    }

    private final List<RetentionClass> classes;

    RetentionClasses(@All List<RetentionRule> rules, Config config, Settings settings) {
        this.classes = rules.stream().sorted(Comparator.comparing(RetentionRule::code))
                .map(rule -> new RetentionClass(rule, term(rule, config.getOptionalValue(SETTING + rule.code(), String.class)))).toList();
        settings.retention().keySet().stream().filter(code -> find(code).isEmpty())
                .forEach(code -> LOG.warnf("Er is geen bewaartermijn met de naam '%s' (%s%s).", code, SETTING, code));
    }

    /** @throws ConfigurationException with a sentence for the operator when the term cannot be read */
    private static Term term(RetentionRule rule, Optional<String> set) {
        return set.filter(typed -> !typed.isBlank()).map(typed -> Term.of(typed).orElseThrow(() -> new ConfigurationException(
                "De bewaartermijn " + SETTING + rule.code() + " is '" + typed + "'. Geef een aantal maanden, zoals 24, of dagen, zoals 7d.")))
                .orElse(rule.usualTerm());
    }

    public List<RetentionClass> all() {
        return classes;
    }

    public Optional<RetentionClass> find(String code) {
        return classes.stream().filter(known -> known.code().equals(code)).findFirst();
    }
}
