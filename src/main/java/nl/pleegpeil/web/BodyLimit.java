package nl.pleegpeil.web;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.pleegpeil.shared.Settings;

/**
 * Counts what a request carries that did not say beforehand how much that would be, and answers in words when it is too
 * much. Forms are counted by the framework, which answers without; browsers always announce the size of theirs.
 */
@Provider
public class BodyLimit implements ReaderInterceptor {

    /** How far above our limit the framework's lies, so that this one is met first. */
    static final long MARGIN = 65_536;

    // Asked for at the first request: this object is made at build time, before there are any settings.
    private final Instance<Settings> settings;

    BodyLimit(Instance<Settings> settings) {
        this.settings = settings;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        long most = Doorkeeper.largest(reading.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE), settings.get());
        reading.setInputStream(new Counted(reading.getInputStream(), most));
        return reading.proceed();
    }

    /** Fails at the first byte too many. */
    private static final class Counted extends FilterInputStream {

        private long left;

        Counted(InputStream from, long most) {
            super(from);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                // What is still on its way is not read.
                throw new WebApplicationException(Response.status(Mishap.TOO_LARGE.status()).header("Connection", "close").build());
            }
        }
    }
}
