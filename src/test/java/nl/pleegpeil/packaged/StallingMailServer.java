package nl.pleegpeil.packaged;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that can take a letter and then say nothing, so that its sender is killed while waiting for the answer. */
final class StallingMailServer implements AutoCloseable {

    /** A letter that arrived as a whole, whether or not its sender heard so. */
    record Taken(String to, String text) {
    }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService counters = Executors.newCachedThreadPool();
    private final String domain;
    private final List<Taken> taken = new ArrayList<>();
    private int stallsAt = Integer.MAX_VALUE;
    private CountDownLatch stalled = new CountDownLatch(0);

    /** @param domain of the addresses whose letters count; others are taken and forgotten */
    StallingMailServer(String domain) throws IOException {
        this.domain = domain;
        counters.execute(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** All that arrived until now, in that order. */
    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Says nothing after so many more letters, this once. @return ends when that happens */
    synchronized CountDownLatch stallAfter(int letters) {
        stallsAt = taken.size() + letters;
        stalled = new CountDownLatch(1);
        return stalled;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                counters.execute(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = caller.getOutputStream();
            say(out, "220 proef");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                }
                if (word.equals("DATA")) {
                    say(out, "354 ga door");
                    if (isStalledBy(to, letter(in))) {
                        // Until the other side is gone.
                        in.readLine();
                        return;
                    }
                }
                say(out, word.equals("QUIT") ? "221 dag" : "250 goed");
            }
        } catch (IOException | MessagingException gone) {
            // A sender that is killed hangs up; the test counts what arrived.
            return;
        }
    }

    private static String letter(BufferedReader in) throws IOException, MessagingException {
        StringBuilder lines = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.append(line).append("\r\n");
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.ISO_8859_1);
        return String.valueOf(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)).getContent());
    }

    private synchronized boolean isStalledBy(String to, String text) {
        if (!to.endsWith(domain)) {
            return false;
        }
        taken.add(new Taken(to, text));
        if (taken.size() != stallsAt) {
            return false;
        }
        stalled.countDown();
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        counters.shutdownNow();
    }
}
