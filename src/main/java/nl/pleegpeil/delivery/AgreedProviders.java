package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.household.ExpectedProviders;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/** The providers with an agreement to deliver. */
@ApplicationScoped
class AgreedProviders implements ExpectedProviders {

    @Override
    public Map<Period, Set<String>> of(String areaCode, int year) {
        List<DeliveryAgreement> agreements = DeliveryAgreement.about(areaCode);
        return Period.year(year).split(Grain.HALF_YEAR).stream().collect(Collectors.toMap(half -> half,
                half -> agreements.stream().filter(agreement -> agreement.expects(half))
                        .map(agreement -> agreement.providerCode).collect(Collectors.toSet())));
    }
}
