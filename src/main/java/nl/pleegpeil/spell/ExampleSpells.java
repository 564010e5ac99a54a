package nl.pleegpeil.spell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.example.ExampleFilled.HalfYear;
import nl.pleegpeil.ground.Ground;
import nl.pleegpeil.ground.Grounds;
import nl.pleegpeil.spell.SpellLedger.Sender;

/**
 * The families behind the counts of the example, one by one: as many begin and stop in every half-year, municipality,
 * provider and kind as its deliveries say. Families with a support network stay longer; a few join one on the way.
 */
@ApplicationScoped
class ExampleSpells {

    private static final long SEED = 20170101L;
    private static final int LONGEST_BEFORE = 4000;
    private static final LocalDate NETWORKS_FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate JOINED_ON = LocalDate.of(2021, 1, 1);
    private static final String WITH = "met netwerk";
    private static final String WITHOUT = "zonder netwerk";

    private record Cell(String municipality, String provider, String kind) {
    }

    private static final class Family {
        private final LocalDate start;
        private final boolean networkFromTheStart;
        private LocalDate joined;
        private LocalDate stop;

        Family(LocalDate start, boolean networkFromTheStart) {
            this.start = start;
            this.networkFromTheStart = networkFromTheStart;
        }

        int weightOn(LocalDate day) {
            long years = (day.toEpochDay() - start.toEpochDay()) / 365;
            int weight = years < 1 ? 30 : years < 2 ? 24 : years < 3 ? 16 : 10;
            return networkFromTheStart || joined != null ? weight * 4 / 10 : weight;
        }
    }

    private final SpellLedger ledger;
    private final Pseudonyms pseudonyms;
    private final Grounds grounds;
    private final Clock clock;

    ExampleSpells(SpellLedger ledger, Pseudonyms pseudonyms, Grounds grounds, Clock clock) {
        this.ledger = ledger;
        this.pseudonyms = pseudonyms;
        this.grounds = grounds;
        this.clock = clock;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        if (example.halfYears().isEmpty()) {
            return;
        }
        LocalDate first = example.halfYears().get(0).period().from();
        LocalDate last = example.halfYears().stream().map(half -> half.period().until().minusDays(1)).max(LocalDate::compareTo).orElseThrow();
        grounds.allow(Example.REGION, Ground.STATISTIEK, "VOORBEELD-1", first);
        Map<Cell, List<HalfYear>> byCell = new LinkedHashMap<>();
        example.halfYears().forEach(half -> byCell.computeIfAbsent(new Cell(half.municipality(), half.provider(), half.kind()),
                cell -> new ArrayList<>()).add(half));
        // The algorithm of java.util.Random is part of its contract: the same families on every Java.
        Random random = new Random(SEED);
        Set<Sender> senders = new HashSet<>();
        int[] number = {0};
        byCell.forEach((cell, halves) -> {
            halves.sort(java.util.Comparator.comparing(HalfYear::period));
            families(halves, random).forEach(family -> persist(cell, family, ++number[0], random));
            senders.add(new Sender(cell.municipality(), null, cell.provider()));
        });
        ledger.drawn(senders, last, null);
    }

    private static List<Family> families(List<HalfYear> halves, Random random) {
        List<Family> all = new ArrayList<>();
        LocalDate opening = halves.get(0).period().from();
        for (long family = 0; family < halves.get(0).begin(); family++) {
            all.add(new Family(opening.minusDays(1L + random.nextInt(LONGEST_BEFORE)), false));
        }
        for (HalfYear half : halves) {
            LocalDate from = half.period().from();
            int days = (int) (half.period().until().toEpochDay() - from.toEpochDay());
            if (from.equals(JOINED_ON)) {
                join(all);
            }
            List<Family> present = new ArrayList<>(all.stream().filter(family -> family.stop == null).toList());
            for (long family = 0; family < half.started(); family++) {
                LocalDate start = from.plusDays(random.nextInt(days / 2));
                Family newcomer = new Family(start, !start.isBefore(NETWORKS_FROM) && random.nextInt(10) < 4);
                all.add(newcomer);
                // Who began in this half-year stops in it only where nobody else is there.
                if (present.size() < half.stopped()) {
                    present.add(newcomer);
                }
            }
            for (long family = 0; family < half.stopped(); family++) {
                Family leaver = anyOf(present, from, random);
                present.remove(leaver);
                LocalDate earliest = leaver.start.isBefore(from) ? from.plusDays(1) : leaver.start.plusDays(1);
                int room = (int) (half.period().until().toEpochDay() - earliest.toEpochDay());
                leaver.stop = earliest.plusDays(random.nextInt(room));
            }
        }
        return all;
    }

    private static void join(List<Family> families) {
        List<Family> present = families.stream().filter(family -> family.stop == null && !family.networkFromTheStart).toList();
        for (int index = 0; index < present.size(); index += 6) {
            present.get(index).joined = JOINED_ON;
        }
    }

    private static Family anyOf(List<Family> families, LocalDate day, Random random) {
        int chosen = random.nextInt(families.stream().mapToInt(family -> family.weightOn(day)).sum());
        for (Family family : families) {
            chosen -= family.weightOn(day);
            if (chosen < 0) {
                return family;
            }
        }
        throw new IllegalStateException("The weights of the families do not add up");
    }

    private void persist(Cell cell, Family family, int number, Random random) {
        String reason = family.stop == null ? null : reason(random.nextInt(100));
        if (family.joined == null) {
            spell(cell, number, family.start, family.stop, reason, family.networkFromTheStart ? WITH : WITHOUT);
        } else {
            spell(cell, number, family.start, family.joined, null, WITHOUT);
            spell(cell, number, family.joined, family.stop, reason, WITH);
        }
    }

    private static String reason(int ofHundred) {
        return ofHundred < 34 ? StopCause.NATUURLIJK.code() : ofHundred < 58 ? StopCause.VERMIJDBAAR.code()
                : ofHundred < 80 ? StopCause.DEELS.code() : null;
    }

    private void spell(Cell cell, int number, LocalDate start, LocalDate stop, String reason, String group) {
        HouseholdSpell spell = new HouseholdSpell();
        spell.householdHash = pseudonyms.household("voorbeeld-" + number);
        spell.contentHash = pseudonyms.fields("voorbeeld", String.valueOf(number), start.toString(), String.valueOf(stop));
        spell.openHash = pseudonyms.fields("voorbeeld", String.valueOf(number), start.toString());
        spell.startOn = start;
        spell.stopOn = stop;
        spell.reasonCode = reason;
        spell.groupName = group;
        spell.municipalityCode = cell.municipality();
        spell.providerCode = cell.provider();
        spell.kind = cell.kind();
        spell.revision = 1;
        spell.recordedAt = clock.instant();
        spell.persist();
    }
}
