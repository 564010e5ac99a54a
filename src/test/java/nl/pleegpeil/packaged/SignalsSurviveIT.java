package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred signals in the example region and what its Aandachtsfunctionaris does with them, while the service is killed;
 * then reports back to those who left an address, with a kill in the midst of a mail.
 */
class SignalsSurviveIT {

    private static final Logger LOG = Logger.getLogger(SignalsSurviveIT.class);
    private static final String REGION = "VB-MERENLAND";
    private static final String FORM = "/signaal/" + REGION;
    private static final String SEATED = "aandachtsfunctionaris@merenland.example";
    private static final String PASSWORD = "voorbeeld van Merenland";
    private static final String DOMAIN = "@gezinnen.example";
    private static final String ANSWER = "Dank u, wij hebben dit met de instelling geregeld.";
    private static final Pattern FIRST_PLACE = Pattern.compile("<option value=\"(VB\\w+)\"");
    private static final Pattern TASK = Pattern.compile("<a href=\"/signalen/(\\d+)\">([A-Z]+-\\d{4}-(\\d+))</a>");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]+-\\d{4}-\\d+");
    private static final Pattern DOUBT = Pattern.compile("name=\"bericht\" value=\"(\\d+)\">\\s*<p>([A-Z]+-\\d{4}-\\d+):");
    private static final Pattern CANDIDATE = Pattern.compile("name=\"signaal\" value=\"(\\d+)\"[^>]*><span>([A-Z]+-\\d{4}-\\d+),");
    private static final int SIGNALS = 200;
    private static final int TELEPHONES = 8;
    private static final int KILLS = 2;
    private static final int WITH_ADDRESS = 20;
    private static final long SEED = 200_005;

    @TempDir
    Path folder;

    /** Somebody who tells something; the same form is sent again until it is answered. */
    private static final class Sender {

        private Visit telephone;
        private String receipt;
        private String reference;

        void tell(Service service) throws IOException, InterruptedException {
            telephone = telephone == null ? Visit.byAnybody(service).get(FORM) : telephone.at(service);
            Matcher place = FIRST_PLACE.matcher(telephone.text());
            assertTrue(place.find(), telephone.text());
            telephone.send(FORM, "tekst", "Elke maand moeten wij een ander formulier invullen", "gemeente", place.group(1));
            receipt = telephone.onward().replaceFirst("\\?.*", "");
        }

        /** What is read behind the code. */
        String page(Service service) throws IOException, InterruptedException {
            Visit visit = Visit.byAnybody(service).get(receipt);
            assertEquals(200, visit.status(), visit.text());
            return visit.main();
        }
    }

    /** What the Aandachtsfunctionaris was told that was done. */
    private static final class Desk {

        private final Set<String> before = new HashSet<>();
        private final Set<String> takenUp = new HashSet<>();
        /** Those that were being changed at a kill. */
        private final Set<String> doubtful = new TreeSet<>();
        private String underWay;
        private int changed;
        private final Set<String> answered = new HashSet<>();

        static Visit signIn(Service service) throws IOException, InterruptedException {
            Visit seat = Visit.byAnybody(service).get("/inloggen").send("/inloggen", "email", SEATED, "wachtwoord", PASSWORD);
            assertEquals(303, seat.status(), seat.text());
            return seat;
        }

        /** Works through the list once: takes every second one up, and answers every fourth. */
        void work(Visit seat, Runnable done) throws IOException, InterruptedException {
            String queue = seat.get("/signalen").main();
            String accepted = queue.substring(queue.indexOf("id=\"opgepakt\""));
            String waiting = queue.substring(0, queue.indexOf("id=\"opgepakt\""));
            for (String id : tasks(waiting, SignalsSurviveIT::isToBeTakenUp).keySet()) {
                assertTrue(!takenUp.contains(id), "a change that was acknowledged is gone: " + id);
                take(seat, id, "oppakken", "onderwerp", "K12", "haast", "tien_werkdagen");
                takenUp.add(id);
                done.run();
            }
            for (String id : tasks(accepted, SignalsSurviveIT::isToBeAnswered).keySet()) {
                assertTrue(!answered.contains(id), "an answer that was acknowledged is gone: " + id);
                take(seat, id, "beantwoorden", "antwoord", ANSWER);
                answered.add(id);
                done.run();
            }
        }

        Map<String, String> tasks(String list, Predicate<String> which) {
            Map<String, String> found = new LinkedHashMap<>();
            for (Matcher task = TASK.matcher(list); task.find();) {
                if (!before.contains(task.group(1)) && which.test(task.group(3))) {
                    found.put(task.group(1), task.group(2));
                }
            }
            return found;
        }

        private void take(Visit seat, String id, String step, String... fields) throws IOException, InterruptedException {
            String[] all = new String[fields.length + 2];
            all[0] = "doe";
            all[1] = step;
            System.arraycopy(fields, 0, all, 2, fields.length);
            seat.get("/signalen/" + id);
            if (underWay != null) {
                doubtful.add(underWay);
            }
            underWay = id;
            seat.send("/signalen/" + id, all);
            assertEquals(303, seat.status(), seat.text());
            underWay = null;
            changed++;
        }
    }

    @Test
    void signalsOnH2_whileTheServiceIsKilled() throws Exception {
        try (TestBed bed = TestBed.onH2(folder)) {
            survive(bed, "H2");
        }
    }

    @Test
    void signalsOnPostgres_whileTheServiceIsKilled() throws Exception {
        try (TestBed bed = TestBed.onPostgres(folder)) {
            survive(bed, "PostgreSQL");
        }
    }

    private static boolean isToBeTakenUp(String number) {
        return Integer.parseInt(number) % 2 == 0;
    }

    private static boolean isToBeAnswered(String number) {
        return Integer.parseInt(number) % 4 == 0;
    }

    private static String status(String number) {
        return isToBeAnswered(number) ? "beantwoord" : isToBeTakenUp(number) ? "opgepakt" : "ontvangen";
    }

    private static void survive(TestBed bed, String database) throws Exception {
        Random random = new Random(SEED);
        List<Sender> senders = new ArrayList<>();
        for (int number = 0; number < SIGNALS; number++) {
            senders.add(new Sender());
        }
        Desk desk = new Desk();
        long begun = System.nanoTime();
        try (StallingMailServer post = new StallingMailServer(DOMAIN)) {
            bed.with("PLEEGPEIL_DEMO", "true").with("PLEEGPEIL_MAIL_HOST", "127.0.0.1").with("PLEEGPEIL_MAIL_PORT", String.valueOf(post.port()))
                    .with("PLEEGPEIL_MAIL_STARTTLS", "DISABLED");
            Service service = bed.start();
            try {
                desk.before.addAll(desk.tasks(Desk.signIn(service).get("/signalen").main(), any -> true).keySet());
                for (int kill = 0; kill <= KILLS; kill++) {
                    int until = kill < KILLS ? 40 + random.nextInt(60) : Integer.MAX_VALUE;
                    day(service, senders, desk, until, random.nextInt(20_000_000));
                    service.kill();
                    service = bed.start();
                }
                everythingOnce(service, senders, desk);
                LOG.infof("%d signals and %d changes on %s in %d seconds, with %d kills", SIGNALS, desk.changed,
                        database, Duration.ofNanos(System.nanoTime() - begun).toSeconds(), KILLS + 1);
                service = reports(bed, service, post, newest(senders), random);
            } finally {
                service.close();
            }
        }
        LOG.infof("All of it on %s in %d seconds", database, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    /** Senders tell and the desk works, until so many things were acknowledged and a moment longer, when the service is killed; or until all is done. */
    private static void day(Service service, List<Sender> senders, Desk desk, int until, long nanosLonger) throws Exception {
        Queue<Sender> waiting = new ConcurrentLinkedQueue<>(senders.stream().filter(sender -> sender.receipt == null).toList());
        boolean isKilled = until != Integer.MAX_VALUE;
        CountDownLatch enough = new CountDownLatch(until);
        AtomicBoolean everybodyTold = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(TELEPHONES + 1);
        try {
            List<Future<Boolean>> telling = new ArrayList<>();
            for (int telephone = 0; telephone < TELEPHONES; telephone++) {
                telling.add(people.submit(telephone(service, waiting, enough)));
            }
            Future<Boolean> working = people.submit(() -> {
                try {
                    Visit seat = Desk.signIn(service);
                    boolean isLast;
                    do {
                        isLast = everybodyTold.get();
                        desk.work(seat, enough::countDown);
                    } while (!isLast);
                    // What was taken up last is still to be answered.
                    desk.work(seat, enough::countDown);
                    return false;
                } catch (IOException gone) {
                    return true;
                }
            });
            if (isKilled) {
                assertTrue(enough.await(3, TimeUnit.MINUTES), "too little was answered:\n" + service.output());
                LockSupport.parkNanos(nanosLonger);
                service.kill();
            }
            boolean isCutOff = false;
            for (Future<Boolean> each : telling) {
                isCutOff |= each.get(3, TimeUnit.MINUTES);
            }
            everybodyTold.set(true);
            isCutOff |= working.get(3, TimeUnit.MINUTES);
            assertEquals(isKilled, isCutOff, service.output());
        } finally {
            people.shutdownNow();
        }
    }

    private static Callable<Boolean> telephone(Service service, Queue<Sender> waiting, CountDownLatch enough) {
        return () -> {
            for (Sender sender = waiting.poll(); sender != null; sender = waiting.poll()) {
                try {
                    sender.tell(service);
                    enough.countDown();
                } catch (IOException gone) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Every code opens a signal of its own, the numbers follow one another, with the status that the desk gave it, once. */
    private static void everythingOnce(Service service, List<Sender> senders, Desk desk) throws IOException, InterruptedException {
        Set<Integer> numbers = new HashSet<>();
        for (Sender sender : senders) {
            String page = sender.page(service);
            Matcher reference = REFERENCE.matcher(page);
            assertTrue(reference.find(), page);
            sender.reference = reference.group();
            String number = sender.reference.replaceFirst(".*-", "");
            assertTrue(numbers.add(Integer.parseInt(number)), "two receipts of one signal: " + sender.reference);
            assertEquals(isToBeAnswered(number) ? 1 : 0, times(page, ANSWER), page);
            assertTrue(page.contains("<dd>" + status(number) + "</dd>"), page);
        }
        assertEquals(SIGNALS - 1, Collections.max(numbers) - Collections.min(numbers), "there is a signal that nobody has a receipt of, or a number is gone");
        Visit seat = Desk.signIn(service);
        String queue = seat.get("/signalen").main();
        int accepted = queue.indexOf("id=\"opgepakt\"");
        assertEquals(references(senders, "ontvangen"), Set.copyOf(desk.tasks(queue.substring(0, accepted), any -> true).values()));
        assertEquals(references(senders, "opgepakt"), Set.copyOf(desk.tasks(queue.substring(accepted), any -> true).values()));
        // Where the service was gone before it said that a change was made, the change was made again, or had been made.
        for (String id : desk.doubtful) {
            String history = seat.get("/signalen/" + id).main();
            history = history.substring(history.indexOf("id=\"historie\""));
            for (String status : List.of("ontvangen", "wordt bekeken", "opgepakt")) {
                assertEquals(1, times(history, ": " + status), history);
            }
            assertEquals(desk.tasks(queue, any -> true).containsKey(id) ? 0 : 1, times(history, ": beantwoord"), history);
        }
    }

    private static Set<String> references(List<Sender> senders, String status) {
        return senders.stream().map(sender -> sender.reference).filter(reference -> status(reference.replaceFirst(".*-", "")).equals(status))
                .collect(Collectors.toSet());
    }

    /**
     * Three reports to the same senders. During the first and the second the service is killed while the mail server keeps
     * it waiting; of the one mail a person says that it went, of the other that it must go again.
     */
    private static Service reports(TestBed bed, Service first, StallingMailServer post, List<Sender> senders, Random random) throws Exception {
        Map<String, String> addresses = new HashMap<>();
        Service service = first;
        try {
            List<String> chosen = new ArrayList<>(List.of("titel", "Elke maand een ander formulier", "onderwerp", "K12", "bereik", "regio",
                    "niveau", "gemeentelijk_beleid", "regio", REGION));
            Visit operator = Visit.byOperator(service);
            Map<String, String> ids = signalIds(operator.get("/knelpunten/nieuw").main());
            for (Sender sender : senders) {
                addresses.put(sender.reference, "gezin" + addresses.size() + DOMAIN);
                Visit visit = Visit.byAnybody(service).get(sender.receipt).send(sender.receipt + "/meer", "mail", addresses.get(sender.reference));
                assertEquals(303, visit.status(), visit.text());
                chosen.addAll(List.of("signaal", ids.get(sender.reference)));
            }
            String knelpunt = operator.send("/knelpunten/nieuw", chosen.toArray(String[]::new)).onward().replaceFirst("\\?.*", "");
            String reporting = knelpunt.replace("/knelpunten/", "/terugkoppelen/");
            int count = senders.size();
            int gone = 1 + random.nextInt(count - 1);
            Doubt doubt = tellAndKill(service, post, reporting, "Het eerste bericht", gone);
            service = later(bed);
            decide(service, doubt, addresses, "gegaan");
            // The rest of the first report goes along with the second.
            int next = 1 + random.nextInt(2 * count - gone - 1);
            doubt = tellAndKill(service, post, reporting, "Het tweede bericht", next);
            service = later(bed);
            decide(service, doubt, addresses, "opnieuw");
            tell(service, reporting, "Het derde bericht");
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (post.taken().size() < 3 * count + 1 && System.nanoTime() < end) {
                LockSupport.parkNanos(100_000_000);
            }
            Map<StallingMailServer.Taken, Long> times = post.taken().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
            assertEquals(3 * count, times.size(), "every report reached everybody");
            assertEquals(Map.of(doubt.letter, 2L), times.entrySet().stream().filter(each -> each.getValue() != 1)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), "only what somebody wished to send again went twice");
            assertEquals(0, times(Visit.byOperator(service).get("/terugkoppelen").main(), "name=\"bericht\""));
            for (Sender sender : senders) {
                String page = sender.page(service);
                for (String report : List.of("Het eerste bericht", "Het tweede bericht", "Het derde bericht")) {
                    assertEquals(1, times(page, report), page);
                }
            }
            return service;
        } catch (Exception | AssertionError failure) {
            service.close();
            throw failure;
        }
    }

    /** The mail of which the service does not know whether it went. */
    private record Doubt(StallingMailServer.Taken letter) {
    }

    private static void tell(Service service, String reporting, String words) throws IOException, InterruptedException {
        Visit operator = Visit.byOperator(service).get(reporting).send(reporting, "hoorden", "Formulieren kosten tijd", "doen", words);
        assertEquals(303, operator.status(), operator.text());
    }

    /** Tells, and kills the service when the mail server has taken so many letters and does not say so of the last. */
    private static Doubt tellAndKill(Service service, StallingMailServer post, String reporting, String words, int letters) throws Exception {
        CountDownLatch stalled = post.stallAfter(letters);
        tell(service, reporting, words);
        assertTrue(stalled.await(2, TimeUnit.MINUTES), "only " + post.taken().size() + " letters came:\n" + service.output());
        service.kill();
        return new Doubt(post.taken().get(post.taken().size() - 1));
    }

    /** Started again so long after the kill that nobody else can still be sending. */
    private static Service later(TestBed bed) throws Exception {
        assertEquals(1, bed.change("update report_delivery set mail_at = mail_at - interval '11' minute where mail_state = 'bezig'"),
                "what was being sent was stored before it was sent, and nothing else");
        return bed.start();
    }

    /** That mail, and no other, waits for what somebody says of it. */
    private static void decide(Service service, Doubt doubt, Map<String, String> addresses, String decision) throws IOException, InterruptedException {
        Visit operator = Visit.byOperator(service).get("/terugkoppelen");
        Matcher shown = DOUBT.matcher(operator.main());
        assertTrue(shown.find(), operator.main());
        assertEquals(doubt.letter.to(), addresses.get(shown.group(2)), operator.main());
        operator.send("/terugkoppelen", "besluit", decision);
        assertTrue(!shown.find(), "one mail was under way");
        assertEquals(303, operator.status(), operator.text());
    }

    /** Those that the form for a Knelpunt shows first. */
    private static List<Sender> newest(List<Sender> senders) {
        return senders.stream().sorted(Comparator.comparing((Sender sender) -> sender.reference).reversed()).limit(WITH_ADDRESS).toList();
    }

    private static Map<String, String> signalIds(String choice) {
        Map<String, String> ids = new HashMap<>();
        for (Matcher signal = CANDIDATE.matcher(choice); signal.find();) {
            ids.put(signal.group(2), signal.group(1));
        }
        return ids;
    }

    private static int times(String text, String words) {
        return text.split(Pattern.quote(words), -1).length - 1;
    }
}
