package nl.pleegpeil.organisation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.area.AreasChanged;
import nl.pleegpeil.signin.Organisations;

/** The organisations of the settings, each with the desk where its people are asked who they are. */
@ApplicationScoped
@Startup
class OwnOrganisations implements Organisations {

    /** Another instance of the service may change the areas, and this one does not hear of it. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Codes of areas, and until when they are believed. */
    private record Inside(Set<String> codes, Instant until) {
    }

    private final Map<String, Organisation> byName = new LinkedHashMap<>();
    private final Map<String, IdentityDesk> desks = new LinkedHashMap<>();
    /** Codes of an organisation's areas and of all that lie in them; asked at every request of its people. */
    private final Map<String, Inside> inside = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    OwnOrganisations(OrganisationSettings settings, Clock clock) {
        this.clock = clock;
        Organisation.all(settings).forEach(organisation -> {
            byName.put(organisation.name(), organisation);
            desks.put(organisation.name(), new IdentityDesk(organisation, clock));
        });
    }

    Optional<Organisation> find(String name) {
        return Optional.ofNullable(name).map(byName::get);
    }

    IdentityDesk deskOf(Organisation organisation) {
        return desks.get(organisation.name());
    }

    @Override
    public List<Named> all() {
        return byName.values().stream().map(OwnOrganisations::named).toList();
    }

    @Override
    public Optional<Named> named(String name) {
        return find(name).map(OwnOrganisations::named);
    }

    private static Named named(Organisation organisation) {
        return new Named(organisation.name(), organisation.label());
    }

    @Override
    public Optional<String> ofAddress(String email) {
        return byName.values().stream().filter(organisation -> organisation.owns(email)).map(Organisation::name).findFirst();
    }

    @Override
    public Optional<Predicate<Grant>> reachOf(String name) {
        return find(name).map(organisation -> grant -> organisation.seats().contains(grant.seatId())
                || !grant.everywhere() && !grant.areas().isEmpty() && insideOf(organisation).containsAll(grant.areas()));
    }

    @Override
    public boolean offersSignOut(String name) {
        return find(name).filter(organisation -> deskOf(organisation).signOut().isPresent()).isPresent();
    }

    void whenAreasChange(@Observes(during = TransactionPhase.AFTER_COMPLETION) AreasChanged changed) {
        inside.clear();
    }

    private Set<String> insideOf(Organisation organisation) {
        Instant now = clock.instant();
        return inside.compute(organisation.name(), (name, known) -> known != null && now.isBefore(known.until) ? known
                : new Inside(codesIn(organisation), now.plus(FRESH))).codes;
    }

    private static Set<String> codesIn(Organisation organisation) {
        AreaTree tree = AreaTree.inForce();
        return tree.all().stream().map(area -> area.code)
                .filter(code -> organisation.areas().stream().anyMatch(own -> tree.covers(own, code))).collect(Collectors.toSet());
    }
}
