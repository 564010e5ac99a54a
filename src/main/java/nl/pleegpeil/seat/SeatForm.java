package nl.pleegpeil.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** A seat, as somebody filled it in. */
public class SeatForm {

    @RestForm("rol")
    public String role = "";
    @RestForm("naam")
    public String name = "";
    @RestForm("aanbieder")
    public String provider = "";
    @RestForm("gebied")
    public List<String> areas = new ArrayList<>();
    @RestForm("postvak")
    public String mailbox = "";
    @RestForm("telefoon")
    public String telephone = "";
    @RestForm("geopend")
    public String openedOn = "";

    static SeatForm empty(Role role, LocalDate today) {
        SeatForm form = new SeatForm();
        form.role = role.code();
        form.openedOn = TypedDay.text(today);
        return form;
    }

    static SeatForm of(Seat seat) {
        SeatForm form = new SeatForm();
        form.role = seat.roleCode;
        form.name = seat.name;
        form.provider = text(seat.providerCode);
        form.areas = seat.areas();
        form.mailbox = text(seat.mailbox);
        form.telephone = text(seat.telephone);
        return form;
    }

    Optional<Role> role() {
        return Role.of(text(role));
    }

    /** The one area, where there can be only one. */
    public String area() {
        return areas().stream().findFirst().orElse("");
    }

    public List<String> areas() {
        return areas == null ? List.of() : areas.stream().map(SeatForm::text).filter(area -> !area.isEmpty()).toList();
    }

    /** The new seat this describes; of no use when errors were added. */
    SeatPlan read(Role chosen, LocalDate today, FormErrors errors, SeatTexts texts) {
        Optional<LocalDate> opened = TypedDay.of(openedOn);
        if (opened.isEmpty()) {
            errors.add("geopend", texts.dayWrong());
        } else if (opened.get().isAfter(today)) {
            errors.add("geopend", texts.dayInFuture());
        }
        return new SeatPlan(chosen, text(name), Optional.of(text(provider)).filter(code -> !code.isEmpty()), areas(),
                text(mailbox), text(telephone), opened.orElse(today));
    }

    /** The seat as it is to become. */
    SeatPlan readFor(Seat seat) {
        return new SeatPlan(seat.role(), text(name), Optional.ofNullable(seat.providerCode), areas(), text(mailbox),
                text(telephone), seat.openedOn);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
