package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.Refusal;

/** Turns the codes in an address into what a delivery is about, or refuses with a Dutch sentence. */
@ApplicationScoped
class DeliverySubjects {

    private final Clock clock;
    private final DeliveryTexts texts;
    private final ExpectedDeliveries expected;
    private final CurrentScope current;

    DeliverySubjects(Clock clock, DeliveryTexts texts, ExpectedDeliveries expected, CurrentScope current) {
        this.clock = clock;
        this.texts = texts;
        this.expected = expected;
        this.current = current;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The half-year with this code; without one the newest that is over. */
    Period halfYear(String code) {
        if (code == null || code.isBlank()) {
            return Period.containing(today(), Grain.HALF_YEAR).previous();
        }
        return Period.parse(code).filter(period -> period.grain() == Grain.HALF_YEAR)
                .orElseThrow(() -> new Refusal(400, texts.badHalfYearTitle(), texts.badHalfYear()));
    }

    /** One that can be filled in: a known municipality that existed then, and a half-year that is over. */
    DeliverySubject one(String provider, String area, String halfYear) {
        Period period = halfYear(halfYear);
        if (period.until().isAfter(today())) {
            throw new Refusal(400, texts.notOverTitle(), texts.notOver(inWords(period)));
        }
        Provider who = provider(provider);
        // A figure for a region or a country would stand beside the sum of its municipalities, and one from the example
        // would be taken for a real one.
        Area found = known(Area.coded(given(area)).filter(known -> known.kindOfArea() == AreaKind.MUNICIPALITY
                && Example.holds(known.code) == Example.holds(who.code)
                && current.scope().may(Right.READ_DELIVERIES, known.code, who.code)), texts.unknownArea());
        if (!found.isValidIn(period)) {
            throw new Refusal(400, texts.notFoundTitle(), texts.areaNotValid(found.name, inWords(period)));
        }
        return new DeliverySubject(who, found, period);
    }

    /** The same, for whoever delivers it. */
    DeliverySubject oneToDeliver(String provider, String area, String halfYear) {
        DeliverySubject subject = one(provider, area, halfYear);
        return known(Optional.of(subject).filter(own -> current.scope().may(Right.DELIVER_FIGURES, own.area().code,
                own.provider().code)), texts.unknownArea());
    }

    /** One for every municipality that the provider is expected to deliver for. */
    List<DeliverySubject> ofProvider(String provider, String halfYear) {
        Period period = halfYear(halfYear);
        Provider found = provider(provider);
        return expected.in(period, current.scope()).stream().filter(delivery -> delivery.providerCode().equals(found.code))
                .map(delivery -> new DeliverySubject(found, Area.coded(delivery.areaCode()).orElseThrow(), period)).toList();
    }

    String inWords(Period halfYear) {
        return texts.halfYear(halfYear.year(), halfYear.index());
    }

    private Provider provider(String code) {
        return known(Provider.coded(given(code)), texts.unknownProvider());
    }

    private static String given(String code) {
        return code == null ? "" : code;
    }

    private <T> T known(Optional<T> found, String otherwise) {
        return found.orElseThrow(() -> new Refusal(404, texts.notFoundTitle(), otherwise));
    }
}
