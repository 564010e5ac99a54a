package nl.pleegpeil.logbook;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditFilter;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestQuery;

/** Which lines are asked for, as typed. */
public class LogbookFilter {

    @RestQuery("van")
    public String from;
    /** The last day that is wanted. */
    @RestQuery("tot")
    public String until;
    @RestQuery("handeling")
    public String act;
    @RestQuery("wie")
    public String who;

    /** The filter this describes; what is wrong with it is added to the errors and leaves that part open. */
    AuditFilter read(FormErrors errors, LogbookTexts texts) {
        Optional<LocalDate> first = day("van", from, errors, texts);
        Optional<LocalDate> last = day("tot", until, errors, texts);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.add("tot", texts.untilBeforeFrom());
        }
        Optional<AuditAct> wanted = AuditAct.of(text(act));
        if (wanted.isEmpty() && !text(act).isEmpty()) {
            errors.add("handeling", texts.unknownAct());
        }
        return new AuditFilter(first.map(LogbookFilter::begin), last.map(day -> begin(day.plusDays(1))), wanted, text(who));
    }

    private static Optional<LocalDate> day(String field, String typed, FormErrors errors, LogbookTexts texts) {
        Optional<LocalDate> day = TypedDay.of(typed);
        if (day.isEmpty() && !text(typed).isEmpty()) {
            errors.add(field, texts.noDay());
        }
        return day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(TimeSource.NETHERLANDS).toInstant();
    }

    public String getFrom() {
        return field(from);
    }

    public String getUntil() {
        return field(until);
    }

    // What a date field can show.
    private static String field(String typed) {
        return TypedDay.of(typed).map(LocalDate::toString).orElse(text(typed));
    }

    public String getAct() {
        return text(act);
    }

    public String getWho() {
        return text(who);
    }

    /** An address with the same choices. */
    UriBuilder address(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        add(address, "van", from);
        add(address, "tot", until);
        add(address, "handeling", act);
        add(address, "wie", who);
        return address;
    }

    private static void add(UriBuilder address, String name, String typed) {
        if (!text(typed).isEmpty()) {
            address.queryParam(name, "{" + name + "}").resolveTemplate(name, text(typed));
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
