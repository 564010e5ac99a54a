package nl.pleegpeil.backup;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.snapshot.Archive;
import nl.pleegpeil.snapshot.Manifest;
import nl.pleegpeil.snapshot.NoArchive;

/** Reads a copy from beginning to end and says whether it is as it was written: for copies that lie somewhere for long. */
@ApplicationScoped
class CheckBackup implements Command {

    private final OpenedCopy copies;
    private final BackupTexts texts;

    CheckBackup(OpenedCopy copies, BackupTexts texts) {
        this.copies = copies;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "controleer-reservekopie";
    }

    @Override
    public String explanation() {
        return texts.checkCommand();
    }

    @Override
    public boolean isEarly() {
        return true;
    }

    @Override
    public int run(List<String> arguments) {
        return copies.with(arguments, texts.checkUsage(), this::check);
    }

    private int check(Path file) {
        try (Archive archive = Archive.open(file)) {
            Manifest manifest = archive.manifest();
            Said.line(texts.whole(manifest.madeAt(), manifest.version(), manifest.tables().size(), manifest.rows()));
            Said.line(texts.keyIs(manifest.keyFingerprint()));
            return Said.DONE;
        } catch (NoArchive e) {
            Said.line(texts.noArchive(e.reason(), e.part()));
        } catch (IOException e) {
            Said.line(texts.fileSays(String.valueOf(e.getMessage())));
        }
        return Said.FAILED;
    }
}
