package nl.pleegpeil.minutes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Optional;

/** That there are minutes of a session, and the code by which its participants read them. */
@Entity
public class Minutes extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_seq")
    @SequenceGenerator(name = "minutes_seq", sequenceName = "minutes_seq", allocationSize = 50)
    public Long id;
    public Long sessionId;
    String codeHash;
    String sealedCode;

    static Optional<Minutes> of(long session) {
        return find("sessionId", session).firstResultOptional();
    }

    static Optional<Minutes> coded(String hash) {
        return find("codeHash", hash).firstResultOptional();
    }
}
