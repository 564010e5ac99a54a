package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.shared.Grain;
import nl.pleegpeil.shared.Period;

/** Reads what is expected and what came. */
@ApplicationScoped
class ExpectedDeliveries {

    private static final String IN_HALF_YEAR = """
            select
                deliveries.period_code,
                deliveries.provider_code,
                providers.name as provider_name,
                deliveries.area_code,
                areas.name as area_name,
                deliveries.due_on,
                deliveries.received_at,
                deliveries.changed_at,
                deliveries.is_nil
            from deliveries
            join providers on providers.code = deliveries.provider_code
            join areas on areas.code = deliveries.area_code
            where deliveries.period_code = ?
            order by providers.name, areas.name""";

    private final DataSource dataSource;

    ExpectedDeliveries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Those that the reader may know of, by provider and municipality. */
    List<ExpectedDelivery> in(Period halfYear, Scope scope) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(IN_HALF_YEAR)) {
            select.setString(1, halfYear.code());
            List<ExpectedDelivery> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new ExpectedDelivery(halfYear, row.getString("provider_code"), row.getString("provider_name"),
                            row.getString("area_code"), row.getString("area_name"), row.getDate("due_on").toLocalDate(),
                            moment(row, "received_at"), moment(row, "changed_at"), row.getBoolean("is_nil")));
                }
            }
            return found.stream()
                    .filter(each -> scope.may(Right.READ_DELIVERIES, each.areaCode(), each.providerCode())).toList();
        } catch (SQLException cause) {
            throw new IllegalStateException("The expected deliveries could not be read", cause);
        }
    }

    /** The half-years of which anything is expected, newest first, the one that is going on included. */
    List<Period> halfYears(LocalDate today) {
        Optional<LocalDate> first = DeliveryAgreement.inForce().stream().map(agreement -> agreement.expectedFrom)
                .min(LocalDate::compareTo);
        List<Period> halfYears = new ArrayList<>();
        Period halfYear = Period.containing(today, Grain.HALF_YEAR);
        while (first.isPresent() && !halfYear.from().isBefore(first.get())) {
            halfYears.add(halfYear);
            halfYear = halfYear.previous();
        }
        return halfYears;
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
