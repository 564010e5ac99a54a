package nl.pleegpeil.privacy;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The least a group must count, checked at the start: an installation may be stricter, never looser. */
@ApplicationScoped
@Startup
class MinimumGroups {

    /** The defaults, which are the least an installation may choose. */
    record Least(int count, int ratio, int answers, int atRisk, int exits, int signals) {

        static final Least DEFAULT = new Least(5, 20, 10, 30, 10, 10);
    }

    private final Least chosen;

    @Inject
    MinimumGroups(MinimumSettings settings) {
        this(new Least(settings.count(), settings.ratio(), settings.answers(), settings.atRisk(), settings.exits(), settings.signals()));
    }

    /** @throws ConfigurationException with a sentence for the operator when one is lower than its default */
    MinimumGroups(Least chosen) {
        this.chosen = chosen;
        atLeast("COUNT", chosen.count(), Least.DEFAULT.count());
        atLeast("RATIO", chosen.ratio(), Least.DEFAULT.ratio());
        atLeast("ANSWERS", chosen.answers(), Least.DEFAULT.answers());
        atLeast("AT_RISK", chosen.atRisk(), Least.DEFAULT.atRisk());
        atLeast("EXITS", chosen.exits(), Least.DEFAULT.exits());
        atLeast("SIGNALS", chosen.signals(), Least.DEFAULT.signals());
    }

    private static void atLeast(String setting, int chosen, int least) {
        if (chosen < least) {
            throw new ConfigurationException("PLEEGPEIL_MINIMUM_" + setting + " is " + chosen + ". Dat kan niet lager zijn dan "
                    + least + ": dan zijn gezinnen te herkennen.");
        }
    }

    /** What holds in this installation. */
    Least get() {
        return chosen;
    }
}
