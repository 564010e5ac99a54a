package nl.pleegpeil.upload;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.pleegpeil.intake.ImportRun;
import nl.pleegpeil.intake.RunStatus;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FileSize;
import nl.pleegpeil.shared.TimeSource;

/** An import as the pages show it, at a moment. */
record RunView(ImportRun run, RunStatus status) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss", Locale.ROOT)
            .withZone(TimeSource.NETHERLANDS);
    private static final int SHORT_HASH = 12;

    static RunView of(ImportRun run, Instant now) {
        return new RunView(run, run.statusAt(now));
    }

    public boolean isBusy() {
        return status == RunStatus.BEZIG;
    }

    public boolean isBrokenOff() {
        return status == RunStatus.AFGEBROKEN;
    }

    public boolean isRefused() {
        return status == RunStatus.GEWEIGERD;
    }

    public boolean isDone() {
        return status == RunStatus.GELUKT;
    }

    public String fileName() {
        return run.fileName;
    }

    public String started() {
        return MOMENT.format(run.startedAt);
    }

    public String shortHash() {
        return run.sha256.substring(0, SHORT_HASH);
    }

    public String size() {
        return FileSize.words(run.sizeBytes);
    }

    public String rows() {
        return DutchNumbers.whole(run.rowCount);
    }

    public String accepted() {
        return DutchNumbers.whole(run.accepted);
    }

    public String unchanged() {
        return DutchNumbers.whole(run.unchanged);
    }

    public String rejected() {
        return DutchNumbers.whole(run.rejected);
    }

    public String problems() {
        return DutchNumbers.whole(run.problemCount);
    }

    public boolean hasProblems() {
        return run.problemCount > 0;
    }

    /** Whether a check found nothing that keeps the whole file out. */
    public boolean canBeRecordedWhole() {
        return run.trial && isDone() && run.rejected == 0 && run.rowCount > 0;
    }

    /** Whether a check found good rows beside bad ones. */
    public boolean canBeRecordedInPart() {
        return run.trial && isDone() && run.rejected > 0 && run.rejected < run.rowCount;
    }
}
