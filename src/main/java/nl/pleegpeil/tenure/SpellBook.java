package nl.pleegpeil.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.spell.ReasonCauses;
import nl.pleegpeil.spell.RecordNumbers;
import nl.pleegpeil.spell.StopCause;
import nl.pleegpeil.statistics.StockFlow;
import nl.pleegpeil.statistics.StockFlow.Spell;

/**
 * The spells as they stand now, by country, with the figures that were worked out from them before. One small question
 * to the database tells whether they changed, on whatever instance: a page costs the same however many spells there are.
 */
@ApplicationScoped
class SpellBook {

    private static final String STATE = "select version, recorded_at from spell_versions";

    /** What figures rest on: another of these is another book. */
    private record State(long version, Instant changedAt, String areas, String reasons) {
    }

    private record Book(State state, Map<String, CountrySpells> byCountry) {
    }

    private record Place(String municipality, String region, String provider) {
    }

    private final DataSource dataSource;
    private final RecordNumbers numbers;
    private final ReasonCauses reasons;
    private volatile Book latest;

    SpellBook(DataSource dataSource, RecordNumbers numbers, ReasonCauses reasons) {
        this.dataSource = dataSource;
        this.numbers = numbers;
        this.reasons = reasons;
    }

    /** The spells of the country in which an area lies; empty where there are none. */
    @Transactional
    Optional<CountrySpells> around(String area) {
        AreaTree tree = AreaTree.inForce();
        return Optional.ofNullable(open(tree).byCountry().get(country(tree, area)));
    }

    /** When the spells last changed; null where there are none around the area. */
    @Transactional
    Instant changedAt(String area) {
        AreaTree tree = AreaTree.inForce();
        Book book = open(tree);
        return book.byCountry().containsKey(country(tree, area)) ? book.state().changedAt() : null;
    }

    private Book open(AreaTree tree) {
        try (Connection connection = dataSource.getConnection()) {
            State state;
            try (PreparedStatement ask = connection.prepareStatement(STATE); ResultSet row = ask.executeQuery()) {
                row.next();
                state = new State(row.getLong("version"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        fingerprint(tree), reasons.version());
            }
            Book book = latest;
            if (book == null || !book.state().equals(state)) {
                // Read after the version: spells that came in between are read again at the next question.
                book = new Book(state, read(connection, tree));
                latest = book;
            }
            return book;
        } catch (SQLException cause) {
            throw new IllegalStateException("The spells could not be read", cause);
        }
    }

    private static String fingerprint(AreaTree tree) {
        StringBuilder text = new StringBuilder();
        tree.all().forEach(area -> text.append(area.code).append(',').append(area.parentCode).append(',')
                .append(area.successorCode).append(';'));
        return text.toString();
    }

    private Map<String, CountrySpells> read(Connection connection, AreaTree tree) throws SQLException {
        Map<Place, LocalDate> seen = seenOn(connection);
        Map<String, List<KnownSpell>> byCountry = new TreeMap<>();
        try (PreparedStatement ask = connection.prepareStatement("select household_hash, record_sealed, start_on, stop_on, reason_code,"
                + " group_name, municipality_code, region_code, provider_code, kind from household_spells order by spell_id");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                Place place = new Place(row.getString("municipality_code"), row.getString("region_code"), row.getString("provider_code"));
                LocalDate start = row.getObject("start_on", LocalDate.class);
                LocalDate seenOn = seen.getOrDefault(place, start);
                LocalDate stop = row.getObject("stop_on", LocalDate.class);
                boolean isOver = stop != null && !stop.isAfter(seenOn);
                Spell spell = new Spell(numbers.open(row.getString("record_sealed")), row.getString("household_hash"), start,
                        isOver ? stop : null, isOver ? row.getString("reason_code") : null, row.getString("group_name"),
                        place.municipality(), region(tree, place), place.provider(), row.getString("kind"));
                String area = place.municipality() != null ? place.municipality() : place.region();
                byCountry.computeIfAbsent(area == null ? Scope.COUNTRY : country(tree, area), code -> new ArrayList<>())
                        .add(new KnownSpell(spell, seenOn));
            }
        }
        Map<String, CountrySpells> countries = new HashMap<>();
        byCountry.forEach((country, spells) -> countries.put(country, new CountrySpells(country, spells, tree)));
        return countries;
    }

    private static Map<Place, LocalDate> seenOn(Connection connection) throws SQLException {
        Map<Place, LocalDate> seen = new HashMap<>();
        try (PreparedStatement ask = connection.prepareStatement("select municipality_code, region_code, provider_code, drawn_on from spell_draws");
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                seen.put(new Place(row.getString("municipality_code"), row.getString("region_code"), row.getString("provider_code")),
                        row.getObject("drawn_on", LocalDate.class));
            }
        }
        return seen;
    }

    /** As given, else that of the municipality. */
    private static String region(AreaTree tree, Place place) {
        return place.region() != null ? place.region() : tree.upward(place.municipality()).stream()
                .filter(area -> area.kindOfArea() == AreaKind.REGION).map(area -> area.code).findFirst().orElse(null);
    }

    /** An area that nobody knows counts for the Netherlands. */
    private static String country(AreaTree tree, String area) {
        List<Area> path = tree.upward(area);
        return path.isEmpty() || path.get(path.size() - 1).kindOfArea() != AreaKind.COUNTRY ? Scope.COUNTRY
                : path.get(path.size() - 1).code;
    }

    /** The cause of a reason as it stands in a spell. */
    StopCause causeOf(String reason) {
        if (StockFlow.UNKNOWN_REASON.equals(reason)) {
            return StopCause.ONBEKEND;
        }
        return StopCause.of(reason).or(() -> reasons.causeOf(reason)).orElse(StopCause.ONBEKEND);
    }
}
