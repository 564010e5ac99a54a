package nl.pleegpeil.delivery;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.provider.Provider;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;
import org.jboss.resteasy.reactive.RestForm;

/** What is expected from whom, as somebody filled it in. */
public class AgreementForm {

    @RestForm("aanbieder")
    public String provider = "";
    @RestForm("gebied")
    public String area = "";
    @RestForm("vanaf")
    public String from = "";
    @RestForm("tot")
    public String until = "";
    @RestForm("weken")
    public String weeks = String.valueOf(Arrangements.USUAL_WEEKS);

    /** The agreement this describes; of no use when errors were added. */
    DeliveryAgreement read(FormErrors errors, DeliveryTexts texts) {
        DeliveryAgreement agreement = new DeliveryAgreement();
        agreement.providerCode = text(provider);
        agreement.areaCode = text(area);
        if (Provider.coded(agreement.providerCode).isEmpty()) {
            errors.add("aanbieder", texts.chooseProvider());
        }
        if (Area.coded(agreement.areaCode).filter(found -> found.kindOfArea() == AreaKind.MUNICIPALITY).isEmpty()) {
            errors.add("gebied", texts.chooseMunicipality());
        }
        agreement.expectedFrom = halfYear(from).orElse(null);
        if (agreement.expectedFrom == null) {
            errors.add("vanaf", texts.chooseFrom());
        }
        agreement.expectedUntil = halfYear(until).orElse(null);
        if (agreement.expectedUntil == null && !text(until).isEmpty()) {
            errors.add("tot", texts.chooseUntil());
        }
        if (text(weeks).matches("\\d{1,2}") && Integer.parseInt(text(weeks)) <= 52) {
            agreement.deadlineWeeks = Integer.parseInt(text(weeks));
        } else {
            errors.add("weken", texts.weeksWrong());
        }
        if (errors.isEmpty() && agreement.expectedUntil != null && !agreement.expectedFrom.isBefore(agreement.expectedUntil)) {
            errors.add("tot", texts.untilBeforeFrom());
        }
        if (errors.isEmpty() && agreement.overlapsAnother()) {
            errors.add("vanaf", texts.overlaps());
        }
        return agreement;
    }

    private static Optional<LocalDate> halfYear(String code) {
        return Period.parse(text(code)).filter(period -> period.grain() == Grain.HALF_YEAR).map(Period::from);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
