package nl.pleegpeil.leaving;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.pleegpeil.about.BuildInfo;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.database.OwnerOnly;
import nl.pleegpeil.erasure.LegalHold;
import nl.pleegpeil.example.Example;

/**
 * Erases everything about an area that left, and about all that lies in it, and writes the proof. It wants the code of the
 * area twice and the file that was handed over; with --proef it only counts.
 */
@ApplicationScoped
class EraseArea implements Command {

    private static final int USAGE = 2;
    private static final String TRIAL = "--proef";
    private static final String CONFIRM = "--bevestig";
    private static final String PROOF = "--uitvoer";
    private static final String EXPORT = "--export";
    private static final String NO_EXPORT = "--zonder-export";
    private static final Set<String> WITH_VALUE = Set.of(CONFIRM, PROOF, EXPORT);
    private static final Set<String> ALONE = Set.of(TRIAL, NO_EXPORT);

    private final AreaErasure erasure;
    private final HandOutArea handOut;
    private final AuditTrail trail;
    private final BuildInfo build;
    private final LeavingTexts texts;
    private final Clock clock;

    EraseArea(AreaErasure erasure, HandOutArea handOut, AuditTrail trail, BuildInfo build, LeavingTexts texts, Clock clock) {
        this.erasure = erasure;
        this.handOut = handOut;
        this.trail = trail;
        this.build = build;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verwijder-gebied";
    }

    @Override
    public String explanation() {
        return texts.eraseCommand();
    }

    @Override
    public int run(List<String> arguments) {
        Optional<Map<String, String>> options = arguments.isEmpty() ? Optional.empty() : options(arguments.subList(1, arguments.size()));
        if (options.isEmpty()) {
            System.out.println(texts.eraseUsage());
            return USAGE;
        }
        try {
            return run(arguments.get(0), options.get());
        } catch (FileAlreadyExistsException e) {
            return refuse(texts.fileThere(e.getFile()));
        } catch (IOException | SQLException e) {
            return refuse(texts.failed(String.valueOf(e.getMessage())));
        } catch (AreaErasure.NotErased e) {
            return refuse(texts.notErased(e.getMessage()));
        }
    }

    /** The options by name; empty when one is unknown, or says nothing. */
    private static Optional<Map<String, String>> options(List<String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean hasValue = WITH_VALUE.contains(word) && i + 1 < words.size();
            if (!hasValue && !ALONE.contains(word)) {
                return Optional.empty();
            }
            options.put(word, hasValue ? words.get(++i) : "");
        }
        return Optional.of(options);
    }

    private static int refuse(String sentence) {
        System.out.println(sentence);
        return 1;
    }

    private int run(String code, Map<String, String> options) throws IOException, SQLException {
        AreaTree tree = AreaTree.inForce();
        Optional<Area> found = tree.find(code);
        if (found.isEmpty()) {
            return refuse(texts.unknownArea(code));
        }
        Area area = found.get();
        if (area.kindOfArea() == AreaKind.COUNTRY) {
            return refuse(texts.notACountry());
        }
        if (Example.holds(code)) {
            return refuse(texts.notTheExample());
        }
        Set<String> codes = new TreeSet<>(tree.wholeOf(code));
        Set<String> around = new TreeSet<>(codes);
        // What it was made up of before may have lain in another region.
        codes.forEach(each -> tree.upward(each).forEach(wider -> around.add(wider.code)));
        List<LegalHold> holds = QuarkusTransaction.joiningExisting().call(() -> LegalHold.covering(around));
        holds.forEach(hold -> System.out.println(texts.held(hold.classCode, hold.areaCode == null ? texts.everywhere() : hold.areaCode,
                LocalDate.ofInstant(hold.placedAt, clock.getZone()).toString())));
        Map<String, Long> forecast = erasure.forecast(codes);
        if (options.containsKey(TRIAL)) {
            return tell(area, codes, forecast);
        }
        if (!holds.isEmpty()) {
            return refuse(texts.liftFirst());
        }
        if (!code.equals(options.get(CONFIRM)) || !options.containsKey(PROOF)) {
            return refuse(texts.confirmFirst(code));
        }
        boolean isDone = forecast.isEmpty() && codes.stream().allMatch(each -> tree.find(each).orElseThrow().hasEndedBy(LocalDate.now(clock)));
        String export = "";
        if (isDone) {
            System.out.println(texts.nothingLeft(area.name));
        } else if (options.containsKey(EXPORT)) {
            Path file = Path.of(options.get(EXPORT)).toAbsolutePath();
            export = HandOutArea.sha256(file);
            if (!handOut.isStillWhole(area, codes, export)) {
                return refuse(texts.notTheExport(file.toString(), code));
            }
        } else if (!options.containsKey(NO_EXPORT)) {
            return refuse(texts.exportFirst(code));
        }
        return erase(area, codes, forecast, isDone, export, Path.of(options.get(PROOF)).toAbsolutePath());
    }

    private int tell(Area area, Set<String> codes, Map<String, Long> forecast) {
        if (forecast.isEmpty()) {
            System.out.println(texts.nothingLeft(area.name));
            return 0;
        }
        System.out.println(texts.forecast(area.name, String.join(", ", codes)));
        forecast.forEach((table, rows) -> System.out.println(texts.count(rows, table)));
        System.out.println(texts.afterTrial());
        return 0;
    }

    private int erase(Area area, Set<String> codes, Map<String, Long> forecast, boolean isDone, String export, Path file) throws IOException {
        // Made before anything goes: a proof that cannot be written is no proof.
        OwnerOnly.file(file);
        Map<String, Long> before;
        DoomedRows.Removed removed;
        try {
            before = erasure.look(codes).named();
            removed = isDone ? new DoomedRows.Removed(Map.of(), Map.of())
                    : erasure.erase(Actor.service(name()), area.code, codes, export.isEmpty() ? texts.noExport() : texts.exported(export));
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        AreaErasure.Remains after = erasure.look(codes);
        Proof proof = new Proof(texts, forecast, before, removed, after);
        String heading = texts.proofHeading(area.name, area.code, String.join(", ", codes), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                build.version(), export.isEmpty() ? texts.noExport() : texts.exported(export));
        String hash;
        try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), HandOutArea.sha256())) {
            proof.write(heading, out);
            out.flush();
            hash = HandOutArea.hex(out.getMessageDigest());
        } catch (IOException e) {
            // The rows are gone by now: what the file should have said is said here.
            proof.write(heading, System.out);
            throw e;
        }
        trail.recordApart(Actor.service(name()), AuditAct.AREA_ERASED, Subject.of("gebied", area.code), texts.proofRecorded(hash));
        System.out.println(texts.erased(area.name, removed.rows(), removed.removed().size()));
        System.out.println(texts.proofWritten(file.toString(), hash));
        proof.unexpected().forEach((table, rows) -> System.out.println(texts.unexpected(rows, table)));
        System.out.println(texts.afterErasing());
        return proof.unexpected().isEmpty() ? 0 : 1;
    }
}
