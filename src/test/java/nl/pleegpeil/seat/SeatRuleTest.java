package nl.pleegpeil.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One test per allowed and per forbidden case. */
class SeatRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final SeatRule.Surroundings AROUND = new SeatRule.Surroundings(new AreaTree(List.of(
            area("NL", "land", null), area("R1", "regio", null), area("R2", "regio", null), area("G1", "gemeente", null),
            area("G2", "gemeente", null), area("GT", "gemeente", null), area("GOUD", "gemeente", "2026-01-01"))),
            Set.of("A"), Set.of("GT"), TODAY);

    private static Area area(String code, String kind, String until) {
        Area area = new Area();
        area.code = code;
        area.kind = kind;
        area.validUntil = until == null ? null : LocalDate.parse(until);
        return area;
    }

    private static SeatPlan plan(Role role, String provider, String... areas) {
        return reached(role, provider, "functie@gemeente.nl", "", areas);
    }

    private static SeatPlan reached(Role role, String provider, String mailbox, String telephone, String... areas) {
        return new SeatPlan(role, "", Optional.ofNullable(provider), List.of(areas), mailbox, telephone, TODAY);
    }

    private static void allowed(SeatPlan plan) {
        assertEquals(List.of(), SeatRule.allBrokenBy(plan, AROUND));
    }

    private static void forbidden(SeatRule rule, SeatPlan plan) {
        assertEquals(List.of(rule), SeatRule.allBrokenBy(plan, AROUND));
    }

    @Test
    void seats_asTheyAreMeant() {
        allowed(plan(Role.ONTREGELAAR, null, "R1"));
        allowed(plan(Role.AANDACHTSFUNCTIONARIS, null, "G1"));
        allowed(plan(Role.AANDACHTSFUNCTIONARIS, null, "G1", "G2"));
        allowed(plan(Role.PLEEGOUDERRAAD, "A", "R1"));
        allowed(plan(Role.AANBIEDER, "A", "R1", "G2"));
        allowed(plan(Role.BEHEERDER, null));
        allowed(plan(Role.PRIVACYFUNCTIONARIS, null));
        allowed(plan(Role.BEHEERDER, null, "R1"));
        allowed(plan(Role.GRIFFIE, null, "G1"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = {"BEHEERDER", "PRIVACYFUNCTIONARIS", "ONTREGELAAR", "PLEEGOUDERRAAD"})
    void seat_withoutArea(Role role) {
        forbidden(SeatRule.AN_AREA, plan(role, role.isOfProvider() ? "A" : null));
    }

    @Test
    void provider_missingUnknownOrTooMuch() {
        forbidden(SeatRule.PROVIDER_WHERE_IT_BELONGS, plan(Role.PLEEGOUDERRAAD, null, "R1"));
        forbidden(SeatRule.PROVIDER_WHERE_IT_BELONGS, plan(Role.AANBIEDER, "ONBEKEND", "R1"));
        forbidden(SeatRule.PROVIDER_WHERE_IT_BELONGS, plan(Role.GRIFFIE, "A", "G1"));
    }

    @Test
    void ontregelaarAndPleegouderraad_haveOneRegion() {
        forbidden(SeatRule.ONE_REGION, plan(Role.ONTREGELAAR, null, "R1", "R2"));
        forbidden(SeatRule.ONE_REGION, plan(Role.PLEEGOUDERRAAD, "A", "R1", "R2"));
        forbidden(SeatRule.AREAS_THAT_FIT, plan(Role.ONTREGELAAR, null, "G1"));
    }

    @Test
    void areas_ofAnotherSort_unknownOrNoMore() {
        forbidden(SeatRule.AREAS_THAT_FIT, plan(Role.AANDACHTSFUNCTIONARIS, null, "R1"));
        forbidden(SeatRule.AREAS_THAT_FIT, plan(Role.GRIFFIE, null, "NL"));
        forbidden(SeatRule.AREAS_THAT_FIT, plan(Role.GRIFFIE, null, "G9"));
        forbidden(SeatRule.AREAS_THAT_FIT, plan(Role.AANDACHTSFUNCTIONARIS, null, "GOUD"));
    }

    @Test
    void municipality_thatHasAContactAlready() {
        forbidden(SeatRule.ONE_CONTACT_PER_MUNICIPALITY, plan(Role.AANDACHTSFUNCTIONARIS, null, "G1", "GT"));
        allowed(plan(Role.GRIFFIE, null, "GT"));
    }

    @Test
    void contact_withoutMailbox() {
        forbidden(SeatRule.MAILBOX_OF_A_CONTACT, reached(Role.AANDACHTSFUNCTIONARIS, null, "", "", "G1"));
        forbidden(SeatRule.MAILBOX_OF_A_CONTACT, reached(Role.ONTREGELAAR, null, "", "", "R1"));
        allowed(reached(Role.GRIFFIE, null, "", "", "G1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"functie", "functie@", "@gemeente.nl", "functie@gemeente", "een functie@gemeente.nl", "f@g.nl, g@g.nl", "f@g.nl\r\nBcc: x@y.nl"})
    void mailbox_thatIsNone(String mailbox) {
        forbidden(SeatRule.AN_ADDRESS_FOR_MAIL, reached(Role.GRIFFIE, null, mailbox, "", "G1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"050 123 45 67", "+31 50 1234567", "14 050", "0800-2000"})
    void telephone(String number) {
        allowed(reached(Role.GRIFFIE, null, "", number, "G1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "bel mij", "050 123 45 67 (Els)", "0501234567890123"})
    void telephone_thatIsNone(String number) {
        forbidden(SeatRule.A_TELEPHONE_NUMBER, reached(Role.GRIFFIE, null, "", number, "G1"));
    }

    @Test
    void name_tooLong() {
        forbidden(SeatRule.A_NAME_THAT_FITS, new SeatPlan(Role.GRIFFIE, "n".repeat(161), Optional.empty(), List.of("G1"), "", "", TODAY));
    }
}
