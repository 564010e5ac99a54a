package nl.pleegpeil.suppression;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.List;

/** A count that is not shown. Whether it is small itself or hidden for the sake of another is not written down. */
@Entity
class HiddenCell extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hidden_cell_seq")
    @SequenceGenerator(name = "hidden_cell_seq", sequenceName = "hidden_cell_seq", allocationSize = 50)
    public Long id;
    public Long decisionId;
    public String areaCode;
    public String category;

    static List<HiddenCell> of(Long decision) {
        return list("decisionId", decision);
    }
}
