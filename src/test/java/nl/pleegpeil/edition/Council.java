package nl.pleegpeil.edition;


import io.restassured.response.ValidatableResponse;
import java.util.HashMap;

import java.util.Map;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.testsupport.Cast;
import nl.pleegpeil.testsupport.Forms;
import nl.pleegpeil.testsupport.Visitor;

/** The people around a summary of one municipality, and the steps they take. */
record Council(String municipality) {

    static final String WRITER = "schrijver";
    static final String PARENTS = "pleegouders";
    static final String ONTREGELAAR = "ontregelaar";
    static final String ALDERMAN = "wethouder";
    static final String REGISTRY = "griffie";
    static final String PRIVACY = "privacy";
    static final String READER = "raadslid";
    private static final String DESK = "/samenvattingen/werk";

    static Council of(String municipality) {
        Cast.onStage().visitor(WRITER, 831, Cast.grant(Role.AANDACHTSFUNCTIONARIS, 831, municipality))
                .visitor(PARENTS, 832, Cast.grant(Role.PLEEGOUDERRAAD, 832, municipality))
                .visitor(ONTREGELAAR, 833, Cast.grant(Role.ONTREGELAAR, 833, municipality))
                .visitor(ALDERMAN, 834, Cast.grant(Role.PORTEFEUILLEHOUDER, 834, municipality))
                .visitor(REGISTRY, 835, Cast.grant(Role.GRIFFIE, 835, municipality))
                .visitor(PRIVACY, 836, Cast.grant(Role.PRIVACYFUNCTIONARIS, 836))
                .visitor(READER, 837, Cast.grant(Role.LEZER, 837, municipality));
        return new Council(municipality);
    }

    ValidatableResponse send(String who, String address, Map<String, ?> typed) {
        // Whoever is signed in by a token sends no form of a page; any page gives the token against foreign pages.
        return Forms.post(() -> Visitor.withToken(who), "/inloggen", address, typed);
    }

    /** Begins a draft; its number. */
    long begin(String period) {
        String onward = send(WRITER, DESK, Map.of("gebied", municipality, "periode", period)).statusCode(303).extract().header("Location");
        return Long.parseLong(onward.replaceFirst(".*/werk/(\\d+).*", "$1"));
    }

    ValidatableResponse write(long edition, String duiding) {
        Map<String, String> typed = new HashMap<>(Map.of("zin-1", "Er stopten meer gezinnen dan er begonnen.", "zin-2", "Wij zien dat al langer.",
                "zin-3", "Over tevredenheid weten wij nog niets.", "zin-4", "Pleegouders vragen een vast aanspreekpunt.", "zin-5", "Wij vragen de raad om dit te bespreken."));
        typed.putAll(Map.of("duiding-staat", duiding, "duiding-waarom", "", "duiding-horen", "", "duiding-doen", ""));
        return send(WRITER, DESK + "/" + edition + "/tekst", typed);
    }

    ValidatableResponse step(String who, long edition, String step, String... fields) {
        Map<String, String> typed = new HashMap<>(Map.of("stap", step, "reden", "", "dag", "", "besluit", "", "reactie", ""));
        for (int index = 0; index < fields.length; index += 2) {
            typed.put(fields[index], fields[index + 1]);
        }
        return send(who, DESK + "/" + edition + "/stap", typed);
    }

    void approveTemplate() {
        send(PRIVACY, DESK + "/sjabloon", Map.of()).statusCode(303);
    }

    /** From draft to publication. */
    void bringOut(long edition, String reaction) {
        if (!reaction.isEmpty()) {
            step(WRITER, edition, "vragen").statusCode(303);
            step(PARENTS, edition, "reageren", "reactie", reaction).statusCode(303);
        }
        step(ONTREGELAAR, edition, "meelezen").statusCode(303);
        step(ALDERMAN, edition, "vaststellen", "dag", "9-3-2026", "besluit", "B26-014").statusCode(303);
        step(REGISTRY, edition, "publiceren").statusCode(303);
    }
}
