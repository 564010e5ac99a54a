package nl.pleegpeil.gate;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;

/** Stands in a log for a fault: the same class name, lines and causes, without what its message may repeat. */
final class Fault extends Throwable {

    private static final long serialVersionUID = 1L;

    // Connecting, signing in, which database, out of resources, shut down, and H2's own: of the server, not of a row.
    private static final String ABOUT_THE_SERVER = "(08|28|3D|53|57|58|90).*";

    private final String told;

    private Fault(String told, Throwable cause, StackTraceElement[] lines) {
        super(told, cause, true, true);
        this.told = told;
        setStackTrace(lines);
    }

    /** @param fault null stays null */
    static Throwable withoutContent(Throwable fault) {
        return withoutContent(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Throwable withoutContent(Throwable fault, Set<Throwable> seen) {
        if (fault == null || fault instanceof Fault || !seen.add(fault)) {
            return fault instanceof Fault ? fault : null;
        }
        Fault plain = new Fault(told(fault), withoutContent(fault.getCause(), seen), fault.getStackTrace());
        for (Throwable also : fault.getSuppressed()) {
            Throwable plainAlso = withoutContent(also, seen);
            if (plainAlso != null) {
                plain.addSuppressed(plainAlso);
            }
        }
        return plain;
    }

    private static String told(Throwable fault) {
        String name = fault.getClass().getName();
        if (fault instanceof SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            return name + " [" + state + "]" + (state.matches(ABOUT_THE_SERVER) ? ": " + refused.getMessage() : "");
        }
        if (fault instanceof ConstraintViolationException violation) {
            // The name alone: H2 puts the values behind it.
            String constraint = violation.getConstraintName();
            return constraint == null ? name : name + " [" + constraint.replaceFirst("(?s)\\W.*", "") + "]";
        }
        boolean isOfTheOperator = fault instanceof ConfigurationException || fault instanceof SocketException
                || fault instanceof UnknownHostException;
        return isOfTheOperator ? name + ": " + fault.getMessage() : name;
    }

    @Override
    public String toString() {
        return told;
    }
}
