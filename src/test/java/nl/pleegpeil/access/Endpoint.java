package nl.pleegpeil.access;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A line of the table of endpoints.
 *
 * @param name      method and path as the code has them
 * @param who       iedereen, ingelogd, or codes of roles
 * @param own       an address to try; "" for none
 * @param neighbour an address about somebody else; "" for none
 */
record Endpoint(String name, Set<String> who, String own, String neighbour) {

    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "GET", POST.class, "POST",
            PUT.class, "PUT", DELETE.class, "DELETE", PATCH.class, "PATCH");

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    boolean isFor(Role role) {
        return who.contains("iedereen") || who.contains("ingelogd") || who.contains(role.code());
    }

    boolean isForEverybody() {
        return who.contains("iedereen");
    }

    /** The table. */
    static List<Endpoint> table() {
        try (InputStream file = Endpoint.class.getResourceAsStream("/access/endpoints.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new Endpoint(cells[0].strip(), Set.of(cells[1].strip().split(" ")), address(cells[2]), address(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String address(String cell) {
        return cell.strip().equals("-") ? "" : cell.strip();
    }

    /** What the application really has. */
    static Set<String> real() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.pleegpeil");
        return classes.stream().filter(type -> type.isAnnotatedWith(Path.class)).map(type -> type.reflect())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> METHODS.keySet().stream()
                        .filter(method::isAnnotationPresent)
                        .map(kind -> METHODS.get(kind) + " " + path(type.getAnnotation(Path.class), method.getAnnotation(Path.class)))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(Path room, Path page) {
        String whole = "/" + room.value() + "/" + (page == null ? "" : page.value());
        String single = whole.replaceAll("/{2,}", "/");
        return single.length() > 1 ? single.replaceFirst("/$", "") : single;
    }
}
