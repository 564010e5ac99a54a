package nl.pleegpeil.motion;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.access.OpenToAll;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.shared.CsvCells;
import org.jboss.resteasy.reactive.RestQuery;

/** The register as a file, in the columns in which it can be imported. */
@Path("/moties.csv")
@Blocking
@OpenToAll
public class MotionList {

    private final MotionRegister register;
    private final MotionImport kind;

    MotionList(MotionRegister register, MotionImport kind) {
        this.register = register;
        this.kind = kind;
    }

    @GET
    @Produces("text/csv")
    public Response csv(@RestQuery("gebied") String area) {
        boolean isAsked = area != null && !area.isBlank();
        List<RegisteredMotion> motions = isAsked ? register.within(area)
                : register.of(MotionRegister.areas().stream().map((Area each) -> each.code).toList());
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(kind.columns().stream().map(column -> column.name()).toList());
            for (RegisteredMotion registered : motions) {
                CouncilMotion motion = registered.motion();
                MotionProgress last = registered.progress().get(0);
                csv.writeRecord(Stream.of(motion.number, motion.areaCode, motion.kindCode, motion.decidedOn, motion.title, motion.body,
                        motion.party, motion.portfolioHolder, motion.deadline, last.statusCode, last.notedOn, last.note, last.letter)
                        .map(cell -> CsvCells.text(Objects.toString(cell, ""))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
        return Response.ok(text.toString(), "text/csv;charset=UTF-8").header("Content-Disposition", "attachment; filename=\"moties.csv\"").build();
    }
}
