package nl.pleegpeil.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.release.ReleaseMaker;
import nl.pleegpeil.shared.DutchNumbers;

/** The attacker over everything that went out, as a command. */
@ApplicationScoped
class CheckReleases implements Command {

    private final ReleaseMaker maker;
    private final PublishingTexts texts;

    CheckReleases(ReleaseMaker maker, PublishingTexts texts) {
        this.maker = maker;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "controleer-openbaarmaking";
    }

    @Override
    public String explanation() {
        return texts.checkCommand();
    }

    @Override
    public int run(List<String> arguments) {
        ReleaseMaker.Check check = maker.check();
        System.out.println(texts.checked(DutchNumbers.whole(check.releases()), DutchNumbers.whole(check.cells())));
        if (check.isSafe()) {
            System.out.println(texts.safe());
            return 0;
        }
        // Which counts they are is not printed: a terminal is read over shoulders and kept in files.
        System.out.println(check.conflict().isEmpty() ? texts.unsafe(check.exposed().size()) : texts.conflict(String.join(", ", check.conflict())));
        return 1;
    }
}
