package nl.pleegpeil.delivery;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.attention.AttentionTexts;
import nl.pleegpeil.shared.Period;

/** Deliveries of half-years that are over and have not come, for who delivers and for who waits for them. */
@ApplicationScoped
public class DeliveriesAwaited implements AttentionSource {

    private static final int HALF_YEARS_BACK = 4;

    private final ExpectedDeliveries expected;
    private final DeliverySubjects subjects;
    private final AttentionTexts texts;

    DeliveriesAwaited(ExpectedDeliveries expected, DeliverySubjects subjects, @Localized("nl") AttentionTexts texts) {
        this.expected = expected;
        this.subjects = subjects;
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        if (!scope.may(Right.DELIVER_FIGURES)) {
            return List.of();
        }
        List<AttentionItem> items = new ArrayList<>();
        for (Period halfYear : over(today)) {
            List<ExpectedDelivery> waiting = waiting(halfYear, scope);
            long late = waiting.stream().filter(each -> each.state(today).isLate()).count();
            if (!waiting.isEmpty()) {
                items.add(new AttentionItem(texts.deliveries(waiting.size(), late, subjects.inWords(halfYear)), "/leveringen?halfjaar=" + halfYear.code(), late > 0));
            }
        }
        return items;
    }

    /** What should have come by today for areas that this scope may know of, the longest ago last. */
    public List<ExpectedDelivery> late(Scope scope, LocalDate today) {
        return over(today).stream().flatMap(halfYear -> waiting(halfYear, scope).stream()).filter(each -> each.state(today).isLate()).toList();
    }

    private List<Period> over(LocalDate today) {
        return expected.halfYears(today).stream().filter(period -> !period.until().isAfter(today)).limit(HALF_YEARS_BACK).toList();
    }

    private List<ExpectedDelivery> waiting(Period halfYear, Scope scope) {
        return expected.in(halfYear, scope).stream().filter(each -> each.receivedAt() == null).toList();
    }
}
