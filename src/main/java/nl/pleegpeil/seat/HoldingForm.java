package nl.pleegpeil.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** Somebody on a seat, as filled in. */
public class HoldingForm {

    @RestForm("persoon")
    public String person = "";
    @RestForm("hoedanigheid")
    public String capacity = "";
    @RestForm("vanaf")
    public String from = "";

    static HoldingForm since(LocalDate today) {
        HoldingForm form = new HoldingForm();
        form.from = TypedDay.text(today);
        return form;
    }

    /** The stay this describes; empty when errors were added. */
    Optional<Stay> read(Seat seat, List<Option> choosable, FormErrors errors, SeatTexts texts) {
        String chosen = Objects.requireNonNullElse(person, "").strip();
        if (choosable.stream().noneMatch(option -> option.code().equals(chosen))) {
            errors.add("persoon", texts.choosePerson());
        }
        Optional<Capacity> as = Capacity.of(Objects.requireNonNullElse(capacity, "").strip())
                .filter(Capacity.in(seat.role())::contains);
        if (as.isEmpty()) {
            errors.add("hoedanigheid", texts.chooseCapacity());
        }
        Optional<LocalDate> day = TypedDay.of(from);
        if (day.isEmpty()) {
            errors.add("vanaf", texts.dayWrong());
        }
        return errors.isEmpty() ? Optional.of(new Stay(Long.parseLong(chosen), as.orElseThrow(), day.orElseThrow(), null))
                : Optional.empty();
    }
}
