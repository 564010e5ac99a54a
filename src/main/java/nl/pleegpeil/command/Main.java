package nl.pleegpeil.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Set;

/** Where the process begins. Settings that are no settings end it with a sentence each, before anything reads them. */
@QuarkusMain
public final class Main {

    /** The commands that are done before anything looks at the database; a test holds this against the commands. */
    static final Set<String> EARLY = Set.of("reservekopie", "controleer-reservekopie", "herstel", "verhuis", "controleer-instelling");

    private Main() {
    }

    public static void main(String... arguments) {
        List<String> wrong = SettingsForm.wrongIn(System.getenv());
        if (!wrong.isEmpty()) {
            wrong.forEach(System.out::println);
            System.exit(1);
        }
        if (arguments.length > 0) {
            // A command ends the start halfway; that what was not started cannot be stopped is no news.
            System.setProperty("quarkus.log.category.\"io.quarkus.runtime.shutdown.ShutdownRecorder\".level", "OFF");
            System.setProperty("quarkus.banner.enabled", "false");
            // Who gives a command reads its sentences; what the service tells of itself stands between them.
            System.setProperty("quarkus.log.category.\"io.quarkus\".level", "WARN");
            System.setProperty("quarkus.log.category.\"io.micrometer\".level", "ERROR");
        }
        if (arguments.length > 0 && EARLY.contains(arguments[0])) {
            System.setProperty("quarkus.flyway.migrate-at-start", "false");
            System.setProperty("quarkus.hibernate-orm.schema-management.strategy", "none");
            // Its look at the database would make an H2 file where there was none.
            System.setProperty("quarkus.hibernate-orm.database.start-offline", "true");
            System.setProperty("quarkus.log.category.\"org.flywaydb\".level", "WARN");
        }
        Quarkus.run(arguments);
    }
}
