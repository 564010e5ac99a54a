package nl.pleegpeil.suppression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A breakdown that a test hands out. */
@ApplicationScoped
public class BreakdownForTest implements BreakdownCounts {

    public static final String METRIC = "uitsplitsing_voor_de_proef";

    private static final List<Part> GIVEN = new CopyOnWriteArrayList<>();

    private static final AtomicInteger ASKED = new AtomicInteger();

    /** How often the counts of a year were asked for. */
    static int asked() {
        return ASKED.get();
    }

    static void give(String municipality, String category, long count) {
        GIVEN.removeIf(part -> part.municipality().equals(municipality) && part.category().equals(category));
        GIVEN.add(new Part(municipality, category.equals("dood") ? "natuurlijk" : "vermijdbaar", category, count));
    }

    @Override
    public String table() {
        return "proef";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(METRIC);
    }

    @Override
    public List<Category> categories() {
        return List.of(new Category("vermijdbaar", "steun"), new Category("vermijdbaar", "geld"), new Category("natuurlijk", "dood"));
    }

    @Override
    public Set<Integer> years(String region) {
        return Set.of(2024);
    }

    @Override
    public List<Part> parts(String region, List<String> municipalities, int year) {
        ASKED.incrementAndGet();
        return year == 2024 ? GIVEN.stream().filter(part -> municipalities.contains(part.municipality()) || part.municipality().equals(region)).toList() : List.of();
    }
}
