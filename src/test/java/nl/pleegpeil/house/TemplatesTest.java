package nl.pleegpeil.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks every template: words live in the message bundles, scripts and styles in files, and all of it comes from here. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path DASHBOARDS = Path.of("dashboards");
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources");

    private static final Pattern QUTE_COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern HTML_COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    // Expressions and sections, one level of nesting deep; a brace before a space is text to Qute as well.
    private static final Pattern QUTE = Pattern.compile("\\{(?!\\s)(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern HTML_TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\b(?:aria-label|aria-description|alt|title|placeholder|label|hint|text|caption|legend|heading|content)=(\"[^\"]*\"|'[^']*')");
    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\sstyle\\s*=|\\son[a-z]+\\s*=\\s*[\"']|<style\\b|<script\\b(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern FOREIGN_ASSET = Pattern.compile(
            "(?i)<(?:link|script|img|iframe|source|use|object|embed|video|audio)\\b[^>]*(?:src|href|data|srcset)\\s*=\\s*[\"'](?:https?:)?//");
    private static final Pattern FOREIGN_CSS = Pattern.compile("(?i)url\\(\\s*[\"']?(?:https?:)?//|@import");

    // The name of the service, and what a browser reads rather than a person.
    private static final List<String> NOT_PROSE = List.of("Pleegpeil", "CSV", "XLSX", "JSON", "width=device-width", "initial-scale=1",
            "doctype", "html");

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> allPages() {
        List<Path> pages = new ArrayList<>(files(TEMPLATES, ".html"));
        pages.addAll(files(DASHBOARDS, ".html"));
        return pages;
    }

    /** The words that stand in a template itself, with the number of their line. */
    static List<String> ownWords(String template) {
        List<String> found = new ArrayList<>();
        String text = blank(HTML_COMMENT, blank(QUTE_COMMENT, template));
        collect(text, blank(HTML_TAG, blank(QUTE, text)), found);
        Matcher spoken = SPOKEN_ATTRIBUTE.matcher(text);
        StringBuilder attributes = new StringBuilder(text.replaceAll("[^\\n]", " "));
        while (spoken.find()) {
            String value = spoken.group(1);
            attributes.replace(spoken.start(1), spoken.end(1), blank(QUTE, value));
        }
        collect(text, attributes.toString(), found);
        return found;
    }

    private static void collect(String original, String remaining, List<String> found) {
        for (String allowed : NOT_PROSE) {
            remaining = remaining.replace(allowed, " ".repeat(allowed.length()));
        }
        Matcher word = WORD.matcher(remaining.replaceAll("&\\w+;", "  "));
        while (word.find()) {
            long line = remaining.substring(0, word.start()).chars().filter(c -> c == '\n').count() + 1;
            found.add("line " + line + ": " + word.group());
        }
    }

    /** Blanks what matches, and keeps the lines where they are. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    @Test
    void words_areSeenWhereverTheyStand() {
        assertEquals(List.of("line 2: Hallo"), ownWords("<h1>{msg:kop}</h1>\n<p>Hallo {naam}</p>"));
        assertEquals(List.of("line 1: Zoek"), ownWords("<input aria-label=\"Zoek\">"));
        assertEquals(List.of("line 1: Naam"), ownWords("{#textField name=\"naam\" label=\"Naam\" /}"));
        assertEquals(List.of("line 1: Ja"), ownWords("{#if it}Ja{/if}"));
        assertEquals(List.of(), ownWords("{#include layout}{#title}{msg:a}{/title}<p class=\"kop\">{msg:b('x')}</p>{/include}"));
    }

    @Test
    void words_areInTheMessageBundles() {
        List<String> found = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".html")) {
            ownWords(read(file)).forEach(word -> found.add(file + " " + word));
        }
        assertFalse(files(TEMPLATES, ".html").isEmpty());
        assertEquals(List.of(), found);
    }

    @Test
    void scriptsAndStyles_standInFiles() {
        assertEquals(List.of(), allPages().stream().filter(file -> INLINE.matcher(read(file)).find()).toList());
        assertEquals(true, INLINE.matcher("<p style=\"x\">").find() && INLINE.matcher("<a onclick=\"x()\">").find()
                && INLINE.matcher("<script>x</script>").find() && !INLINE.matcher("<script src=\"/a.js\" defer></script>").find());
    }

    @Test
    void assets_comeFromHere() {
        assertEquals(List.of(), allPages().stream().filter(file -> FOREIGN_ASSET.matcher(read(file)).find()).toList());
        assertEquals(List.of(), files(ASSETS, ".css").stream().filter(file -> FOREIGN_CSS.matcher(read(file)).find()).toList());
        assertEquals(true, FOREIGN_ASSET.matcher("<script defer src=\"https://elders.nl/a.js\">").find()
                && FOREIGN_ASSET.matcher("<link href='//elders.nl/a.css'>").find());
    }
}
