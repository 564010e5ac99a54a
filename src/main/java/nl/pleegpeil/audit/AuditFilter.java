package nl.pleegpeil.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines somebody wants to see.
 *
 * @param from  from this moment on
 * @param until before this moment
 * @param act   only this act
 * @param who   a part of the name of an account or a seat; "" is everybody
 */
public record AuditFilter(Optional<Instant> from, Optional<Instant> until, Optional<AuditAct> act, String who) {

    public static AuditFilter everything() {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    String condition() {
        StringBuilder condition = new StringBuilder("1 = 1");
        from.ifPresent(moment -> condition.append(" and recordedAt >= :from"));
        until.ifPresent(moment -> condition.append(" and recordedAt < :until"));
        act.ifPresent(wanted -> condition.append(" and act = :act"));
        if (!who.isEmpty()) {
            condition.append(" and (lower(who) like :who escape '!' or lower(seatName) like :who escape '!')");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        from.ifPresent(moment -> parameters.put("from", moment));
        until.ifPresent(moment -> parameters.put("until", moment));
        act.ifPresent(wanted -> parameters.put("act", wanted.code()));
        if (!who.isEmpty()) {
            parameters.put("who", "%" + who.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return parameters;
    }
}
