package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.reason.Avoidability;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.spell.ReasonCauses;
import nl.pleegpeil.spell.StopCause;

/**
 * The cause of a reason as the list of reasons has it: a region may decide otherwise, for all years at once. The list is
 * kept between questions, since an import asks for every row; whoever shows figures asks for the version first.
 */
@ApplicationScoped
class ListedCauses implements ReasonCauses {

    private record Listed(long newest, Map<String, Avoidability> byCode) {
    }

    private volatile Listed listed = new Listed(-1, Map.of());

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<StopCause> causeOf(String reasonCode) {
        String code = reasonCode.toUpperCase(Locale.ROOT);
        Listed now = listed.byCode().containsKey(code) ? listed : upToDate();
        return Optional.ofNullable(now.byCode().get(code)).flatMap(avoidable -> StopCause.of(avoidable.cause()));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String version() {
        return String.valueOf(upToDate().newest());
    }

    private Listed upToDate() {
        long newest = StopReason.newest();
        if (newest != listed.newest()) {
            listed = new Listed(newest, StopReason.inForce().stream()
                    .collect(Collectors.toMap(reason -> reason.code, StopReason::avoidability)));
        }
        return listed;
    }
}
