package nl.pleegpeil.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An evening on which 420 families answer from many telephones while the service is killed and
 * some telephones lose touch: no answer is lost, none is double.
 */
class AnswersSurviveIT {

    private static final Logger LOG = Logger.getLogger(AnswersSurviveIT.class);
    private static final String AREAS = "code;naam;soort;bovenliggend\nXK;Krachtland;land;\nXK1;Enkelvoud;regio;XK\n";
    private static final Pattern ANSWERS = Pattern.compile("(\\d+) antwoorden");
    private static final int FAMILIES = 420;
    private static final int TELEPHONES = 30;
    private static final int KILLS = 2;
    private static final Duration A_MOMENT = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final long SEED = 420_030;

    @TempDir
    Path folder;

    /** What a family knows of its answer. */
    private enum Word {
        NONE,
        /** It was sent on to the page that thanks. */
        THANKED,
        /** It heard nothing when it sent, and the code is used: its answer is in. */
        USED
    }

    /** A family with its letter; one telephone at a time answers for it. */
    private static final class Family {

        private final String code;
        /** Its telephone loses touch while it sends for the first time. */
        private final boolean losesTouch;
        private boolean hasSent;
        private Word word = Word.NONE;

        Family(String code, boolean losesTouch) {
            this.code = code;
            this.losesTouch = losesTouch;
        }

        void answer(Service service, Rush rush) throws IOException, InterruptedException {
            Visit phone = Visit.byAnybody(service).get("/vragenlijst/code/" + code);
            if (phone.send("/vragenlijst", "code", code).status() != 303) {
                assertTrue(hasSent, "a code was used that nobody sent anything with: " + phone.text());
                word = Word.USED;
                return;
            }
            phone.get(phone.onward()).send("/vragenlijst/begin");
            String questions = phone.onward();
            phone.get(questions).send(questions, "v-M01", String.valueOf(4 + code.charAt(0) % 6), "knop", "controle");
            phone.get(phone.onward());
            rush.beforeSending();
            boolean isAgain = hasSent;
            hasSent = true;
            phone.patientFor(losesTouch && !isAgain ? A_MOMENT : LONG).send("/vragenlijst/versturen");
            if (isAgain && phone.status() != 303) {
                // What was sent first came in after the code was entered again.
                word = Word.USED;
                return;
            }
            String thanks = phone.onward();
            assertTrue(thanks.startsWith("/vragenlijst/bedankt"), thanks);
            word = Word.THANKED;
            rush.thanked();
            assertEquals(200, phone.get(thanks).status());
        }
    }

    /** All telephones send at the same moment, once so many families were thanked; the kill falls among those. */
    private static final class Rush {

        private final boolean isKilled;
        private final CountDownLatch enough;
        private final CountDownLatch ready = new CountDownLatch(TELEPHONES);
        private final CountDownLatch go = new CountDownLatch(1);
        private final CountDownLatch few;

        /** @param first how many are thanked before it, and then in it before the kill; 0: no kill */
        Rush(int first, int few) {
            this.isKilled = first > 0;
            this.enough = new CountDownLatch(first);
            this.few = new CountDownLatch(few);
        }

        void beforeSending() throws InterruptedException {
            if (isKilled && enough.getCount() == 0) {
                ready.countDown();
                go.await();
            }
        }

        void thanked() {
            if (go.getCount() == 0) {
                few.countDown();
            }
            enough.countDown();
        }

        /** Ends in the midst of it. */
        boolean isOn() throws InterruptedException {
            if (!enough.await(3, TimeUnit.MINUTES) || !ready.await(1, TimeUnit.MINUTES)) {
                return false;
            }
            go.countDown();
            return few.await(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void familiesOnH2_whileTheServiceIsKilled() throws Exception {
        try (TestBed bed = TestBed.onH2(folder)) {
            survive(bed, "H2");
        }
    }

    @Test
    void familiesOnPostgres_whileTheServiceIsKilled() throws Exception {
        try (TestBed bed = TestBed.onPostgres(folder)) {
            survive(bed, "PostgreSQL");
        }
    }

    private static void survive(TestBed bed, String database) throws Exception {
        Random random = new Random(SEED);
        long answering = 0;
        String round;
        List<Family> families;
        String spare;
        Service service = bed.start();
        try {
            round = openRound(service);
            List<String> codes = codes(service, round, FAMILIES + 1);
            spare = codes.get(FAMILIES);
            families = codes.subList(0, FAMILIES).stream().map(code -> new Family(code, random.nextInt(10) == 0)).toList();
            for (int kill = 0; kill <= KILLS; kill++) {
                long begun = System.nanoTime();
                Rush rush = kill < KILLS ? new Rush(40 + random.nextInt(80), 1 + random.nextInt(12)) : new Rush(0, 0);
                evening(service, families, rush, random.nextInt(5_000_000));
                answering += System.nanoTime() - begun;
                // Also after the last answer: what was acknowledged last survives as well.
                service.kill();
                service = bed.start();
            }
            long thanked = families.stream().filter(family -> family.word == Word.THANKED).count();
            long used = families.stream().filter(family -> family.word == Word.USED).count();
            LOG.infof("%d families answered on %s in %d seconds, with %d kills: %d were thanked, %d found their code used",
                    FAMILIES, database, Duration.ofNanos(answering).toSeconds(), KILLS + 1, thanked, used);
            assertEquals(FAMILIES, thanked + used);
            assertEquals(FAMILIES, answers(service, round), "as many answers as families that were acknowledged");
            refuseUsed(service, families, spare);
            assertEquals(FAMILIES, answers(service, round));
        } finally {
            service.close();
        }
    }

    /** Families answer until the service is killed in the rush and a moment later; or until all have. */
    private static void evening(Service service, List<Family> families, Rush rush, long nanosLater) throws Exception {
        Queue<Family> waiting = new ConcurrentLinkedQueue<>(families.stream().filter(family -> family.word == Word.NONE).toList());
        ExecutorService telephones = Executors.newFixedThreadPool(TELEPHONES);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int telephone = 0; telephone < TELEPHONES; telephone++) {
                all.add(telephones.submit(telephone(service, waiting, rush)));
            }
            if (rush.isKilled) {
                assertTrue(rush.isOn(), "too few were answered:\n" + service.output());
                LockSupport.parkNanos(nanosLater);
                service.kill();
            }
            for (Future<Boolean> each : all) {
                boolean isCutOff = each.get(5, TimeUnit.MINUTES);
                assertTrue(rush.isKilled || !isCutOff, "the service does not answer:\n" + service.output());
            }
        } finally {
            telephones.shutdownNow();
        }
    }

    /** Answers for one family after the other; true when the service is gone. */
    private static Callable<Boolean> telephone(Service service, Queue<Family> waiting, Rush rush) {
        return () -> {
            for (Family family = waiting.poll(); family != null; family = waiting.poll()) {
                try {
                    family.answer(service, rush);
                } catch (HttpTimeoutException lostTouch) {
                    waiting.add(family);
                } catch (IOException gone) {
                    return true;
                }
            }
            return false;
        };
    }

    private static String openRound(Service service) throws IOException, InterruptedException {
        assertEquals(200, service.deliver("gebieden", AREAS).statusCode());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Visit desk = Visit.byOperator(service).get("/metingen/nieuw").send("/metingen", "titel", "Hoe gaat het met u?", "gebied", "XK1",
                "vragenlijst", "jaarlijks", "van", today.toString(), "tot", today.plusDays(20).toString(), "minimum", "10");
        String round = desk.onward();
        desk.get(round).send(round + "/zienswijze-vragen");
        desk.get(desk.onward()).send(round + "/openen");
        desk.get(desk.onward());
        return round;
    }

    private static List<String> codes(Service service, String round, int number) throws IOException, InterruptedException {
        String invitations = round + "/uitnodigingen";
        Visit desk = Visit.byOperator(service).get(invitations).send(invitations, "aantal", String.valueOf(number), "vorm", "csv");
        assertEquals(200, desk.status(), desk.text());
        List<String> codes = desk.text().lines().skip(1).map(line -> line.substring(0, line.indexOf(';'))).toList();
        assertEquals(number, codes.size());
        return codes;
    }

    private static int answers(Service service, String round) throws IOException, InterruptedException {
        Matcher answers = ANSWERS.matcher(Visit.byOperator(service).get(round).main());
        assertTrue(answers.find());
        return Integer.parseInt(answers.group(1));
    }

    /** No code lets anybody in a second time, while one that was never used does. */
    private static void refuseUsed(Service service, List<Family> families, String spare) throws IOException, InterruptedException {
        Visit phone = Visit.byAnybody(service).get("/vragenlijst/code/" + spare);
        // Fewer than the sixty wrong codes of one network in a minute, after which each waits for its answer.
        for (int number = 0; number < families.size(); number += 10) {
            Family family = families.get(number);
            assertTrue(phone.send("/vragenlijst", "code", family.code).status() >= 400, family.word + " and let in again");
        }
        assertEquals(303, phone.send("/vragenlijst", "code", spare).status(), "a code that was never used lets in, also after many wrong ones");
    }
}
