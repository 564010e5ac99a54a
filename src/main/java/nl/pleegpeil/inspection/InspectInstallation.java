package nl.pleegpeil.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.pleegpeil.command.Command;

/** The command that looks at everything and says all that is wrong at once. */
@ApplicationScoped
class InspectInstallation implements Command {

    private final SettingsInspection settings;
    private final DatabaseInspection database;
    private final InspectionTexts texts;

    InspectInstallation(SettingsInspection settings, DatabaseInspection database, InspectionTexts texts) {
        this.settings = settings;
        this.database = database;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "controleer-instelling";
    }

    @Override
    public String explanation() {
        return texts.command();
    }

    @Override
    public boolean isEarly() {
        return true;
    }

    @Override
    public int run(List<String> arguments) {
        List<Finding> findings = Stream.concat(settings.look().stream(), database.look().stream()).toList();
        findings.forEach(finding -> System.out.println(texts.line(finding.grade(), finding.sentence())));
        long wrong = findings.stream().filter(finding -> finding.grade() == Finding.Grade.WRONG).count();
        System.out.println(wrong == 0 ? texts.allGood() : texts.wrong((int) wrong));
        return wrong == 0 ? 0 : 1;
    }
}
