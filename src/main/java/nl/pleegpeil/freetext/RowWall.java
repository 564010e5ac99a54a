package nl.pleegpeil.freetext;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;

/**
 * The second wall around texts: tells PostgreSQL, for the rest of the transaction, whose rows may be seen. Without it no
 * row is visible or writable. On H2 it does nothing: there the finders are the only wall.
 */
@ApplicationScoped
@Unremovable
@Transactional(Transactional.TxType.MANDATORY)
public class RowWall {

    /** The tables behind the wall; each has area_code, seat_id, circle and review_state. */
    static final List<String> TABLES = List.of("free_text");

    static final String AREAS = "pleegpeil.areas";
    static final String ONTREGELAAR_AREAS = "pleegpeil.ontregelaar_areas";
    static final String SEATS = "pleegpeil.seats";
    static final String WRITE_AREA = "pleegpeil.write_area";
    static final String OWN = "pleegpeil.own";
    static final String ALL = "pleegpeil.all";
    /** In a list of areas: every area. */
    static final String EVERYWHERE = "*";
    static final String YES = "ja";

    private final EntityManager entities;
    private final WallBuilder builder;

    RowWall(EntityManager entities, WallBuilder builder) {
        this.entities = entities;
        this.builder = builder;
    }

    /** Shows what the scope covers, and nothing that an earlier scope of the same transaction did. */
    public void open(Scope scope) {
        set(AREAS, areas(scope.allowing(Right.READ_OTHERS_TEXT)));
        set(ONTREGELAAR_AREAS, areas(scope.allowing(Right.READ_OTHERS_TEXT).filter(grant -> grant.role() == Role.ONTREGELAAR)));
        set(SEATS, scope.seats().stream().map(String::valueOf).collect(Collectors.joining(",")));
        set(OWN, "");
        set(ALL, "");
    }

    /** Shows these texts besides, to whoever wrote them or to whom they were written. */
    void openForOwner(List<Long> ids) {
        set(OWN, ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** Opens every row, for work that no person asked for and that shows nobody a text: retention. */
    public void openForTheService() {
        set(ALL, YES);
    }

    /** Closes them again, before the transaction ends. */
    void closeForTheService() {
        set(ALL, "");
    }

    /**
     * The same on a connection of its own, for the rest of its transaction: a snapshot holds every row.
     *
     * @param connection to PostgreSQL, in a transaction
     */
    public static void openForTheService(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, ALL);
            statement.setString(2, YES);
            statement.execute();
        }
    }

    /** Lets the service add a text of an area, also on behalf of somebody who may read none. */
    void openForWriting(String area) {
        set(WRITE_AREA, area);
    }

    void closeForWriting() {
        set(WRITE_AREA, "");
    }

    private static String areas(Stream<Grant> grants) {
        return grants.flatMap(grant -> grant.everywhere() ? Stream.of(EVERYWHERE) : grant.inside().stream()).distinct()
                .collect(Collectors.joining(","));
    }

    private void set(String name, String value) {
        if (builder.isPostgres()) {
            // true: until the end of the transaction, so that the next user of the connection starts without.
            entities.createNativeQuery("select set_config(:name, :value, true)", String.class)
                    .setParameter("name", name).setParameter("value", value).getSingleResult();
        }
    }
}
