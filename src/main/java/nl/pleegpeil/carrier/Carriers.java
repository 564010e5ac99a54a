package nl.pleegpeil.carrier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the files of a summary once, and keeps them: whoever reads again gets the same bytes. */
@ApplicationScoped
public class Carriers {

    private final SummaryPaper paper;
    private final Workbooks workbooks;
    private final CouncilPackage councilPackage;
    private final Clock clock;

    Carriers(SummaryPaper paper, Workbooks workbooks, CouncilPackage councilPackage, Clock clock) {
        this.paper = paper;
        this.workbooks = workbooks;
        this.councilPackage = councilPackage;
        this.clock = clock;
    }

    /** All files of a version. It takes a second or two: before a lock is taken, not after. */
    public Map<CarrierKind, byte[]> made(Issue issue) {
        Map<CarrierKind, byte[]> files = new EnumMap<>(CarrierKind.class);
        files.put(CarrierKind.PDF, paper.pdf(issue));
        files.put(CarrierKind.ODS, workbooks.ods(issue));
        files.put(CarrierKind.XLSX, workbooks.xlsx(issue));
        files.put(CarrierKind.CSV, FiguresCsv.of(issue).getBytes(StandardCharsets.UTF_8));
        files.put(CarrierKind.ZIP, councilPackage.zip(issue, files));
        return files;
    }

    /** Keeps the files of a version that has none yet. */
    @Transactional(TxType.MANDATORY)
    public void keep(long edition, Map<CarrierKind, byte[]> files) {
        files.forEach((kind, content) -> {
            CarrierFile file = new CarrierFile();
            file.editionId = edition;
            file.kindCode = kind.code();
            file.content = content;
            file.sha256 = hash(content);
            file.madeAt = clock.instant();
            file.persist();
        });
    }

    /** The file of a published version; of one from before files were kept, they are made now, once for all readers. */
    public CarrierFile file(long edition, CarrierKind kind, Supplier<Issue> issue) {
        return kept(edition, kind).orElseGet(() -> {
            Map<CarrierKind, byte[]> files = made(issue.get());
            try {
                QuarkusTransaction.requiringNew().run(() -> keep(edition, files));
            } catch (RuntimeException e) {
                // Of two first readers at once one is refused by the unique key, and reads what the other kept.
                return kept(edition, kind).orElseThrow(() -> e);
            }
            return kept(edition, kind).orElseThrow();
        });
    }

    private static Optional<CarrierFile> kept(long edition, CarrierKind kind) {
        return QuarkusTransaction.requiringNew().call(() -> CarrierFile.of(edition, kind));
    }

    /** A version was withdrawn: the files go, their hashes stay. */
    @Transactional(TxType.MANDATORY)
    public void blank(long edition) {
        CarrierFile.blank(edition);
    }

    /** Leaves nothing of these versions. */
    @Transactional(TxType.MANDATORY)
    public void forget(List<Long> editions) {
        CarrierFile.forget(editions);
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
