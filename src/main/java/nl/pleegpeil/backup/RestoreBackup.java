package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.command.Command;

/** Puts a copy back on an empty machine. */
@ApplicationScoped
class RestoreBackup implements Command {

    private final OpenedCopy copies;
    private final Restoration restoration;
    private final BackupTexts texts;

    RestoreBackup(OpenedCopy copies, Restoration restoration, BackupTexts texts) {
        this.copies = copies;
        this.restoration = restoration;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "herstel";
    }

    @Override
    public String explanation() {
        return texts.restoreCommand();
    }

    @Override
    public boolean isEarly() {
        return true;
    }

    @Override
    public int run(List<String> arguments) {
        return copies.with(arguments, texts.restoreUsage(), file -> restoration.run(file, name()));
    }
}
