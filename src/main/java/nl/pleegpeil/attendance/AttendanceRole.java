package nl.pleegpeil.attendance;

import java.util.Locale;

/** As what somebody came. */
public enum AttendanceRole {
    PLEEGOUDER,
    PLEEGOUDERRAAD,
    AANDACHTSFUNCTIONARIS,
    AANBIEDER,
    GI,
    WIJKTEAM,
    GEMEENTE,
    ANDERS;

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
