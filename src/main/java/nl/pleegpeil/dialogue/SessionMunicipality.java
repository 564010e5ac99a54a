package nl.pleegpeil.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** That a session counts for a municipality. */
@Entity
class SessionMunicipality extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_municipality_seq")
    @SequenceGenerator(name = "session_municipality_seq", sequenceName = "session_municipality_seq", allocationSize = 50)
    public Long id;
    public Long sessionId;
    public String areaCode;

    static List<SessionMunicipality> of(long session) {
        return find("sessionId = ?1 order by areaCode", session).list();
    }

    static void replace(long session, List<String> municipalities) {
        delete("sessionId = ?1", session);
        getEntityManager().flush();
        for (String code : municipalities) {
            SessionMunicipality place = new SessionMunicipality();
            place.sessionId = session;
            place.areaCode = code;
            place.persist();
        }
    }
}
