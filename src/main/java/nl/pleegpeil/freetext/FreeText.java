package nl.pleegpeil.freetext;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.guard.ReviewState;

/**
 * A text that somebody wrote, as it came out of the guard. Its finders and its changes need a transaction: on PostgreSQL
 * the scope is set in it ({@link RowWall}). A text that is still to be reviewed is for those with
 * {@link Right#READ_OTHERS_TEXT} only, whatever its circle.
 */
@Entity
public class FreeText extends PanacheEntityBase {

    /** Longest text, in characters. */
    public static final int LONGEST = 10_000;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PAGE = 500;
    private static final String OLD = " where text.recordedOn < ?1 and text.body is not null and text.areaCode not in ?2";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "free_text_seq")
    @SequenceGenerator(name = "free_text_seq", sequenceName = "free_text_seq", allocationSize = 50)
    public Long id;
    public String areaCode;
    /** Whose text it is; null: nobody's in particular. */
    public Long seatId;
    /** Code of a {@link Circle}. */
    public String circle;
    /** What it belongs to, a code such as overdracht. */
    public String about;
    /** The text; null once it is blanked. */
    public String body;
    /** Code of a {@link ReviewState}. */
    public String reviewState;
    public LocalDate recordedOn;
    /** The day on which the text was taken away and only the row stayed. */
    public LocalDate blankedOn;

    /**
     * Stores a text for the area's triage or Ontregelaar.
     *
     * @throws IllegalArgumentException when there is no text, it is too long, or the circle is that of a seat
     */
    public static FreeText write(String area, Circle circle, String about, Cleared text, LocalDate today) {
        if (circle == Circle.ZETEL) {
            throw new IllegalArgumentException("A text for a seat needs the seat");
        }
        return write(area, circle, null, about, text, today);
    }

    /** Stores a text that only the seat reads, such as a note for its next holder. */
    public static FreeText writeForSeat(String area, long seat, String about, Cleared text, LocalDate today) {
        return write(area, Circle.ZETEL, seat, about, text, today);
    }

    /**
     * Stores an anonymous text among those about the same thing in the same area and on the same day, and gives all of them
     * new ids in a random order: which of them came last, or when, can no longer be told. The day should be that of a year,
     * not of the writing; nothing may refer to such a text by its id.
     */
    public static void writeAmongOthers(String area, Circle circle, String about, Cleared text, LocalDate ofYear) {
        write(area, circle, about, text, ofYear);
        wall().openForTheService();
        List<FreeText> all = new ArrayList<>(find("about = ?1 and areaCode = ?2 and recordedOn = ?3", about, area, ofYear).<FreeText>list());
        List<FreeText> copies = new ArrayList<>(all.stream().map(FreeText::copy).toList());
        Collections.shuffle(copies, RANDOM);
        all.forEach(FreeText::delete);
        flush();
        copies.forEach(copy -> copy.persist());
        flush();
        wall().closeForTheService();
    }

    private FreeText copy() {
        FreeText copy = new FreeText();
        copy.areaCode = areaCode;
        copy.seatId = seatId;
        copy.circle = circle;
        copy.about = about;
        copy.body = body;
        copy.reviewState = reviewState;
        copy.recordedOn = recordedOn;
        copy.blankedOn = blankedOn;
        return copy;
    }

    private static FreeText write(String area, Circle circle, Long seat, String about, Cleared text, LocalDate today) {
        if (text.text() == null || text.text().length() > LONGEST) {
            // No part of the text in the message: messages get into logs.
            throw new IllegalArgumentException("A free text has 1 to " + LONGEST + " characters");
        }
        FreeText row = new FreeText();
        row.areaCode = Objects.requireNonNull(area);
        row.seatId = seat;
        row.circle = circle.code();
        row.about = about;
        row.body = text.text();
        row.reviewState = text.state().code();
        row.recordedOn = today;
        wall().openForWriting(area);
        row.persistAndFlush();
        wall().closeForWriting();
        return row;
    }

    /** The text with this id, when the asker may read it. */
    public static Optional<FreeText> readable(Scope scope, long id) {
        return readable(scope, List.of(id)).stream().findFirst();
    }

    /** Those of the texts that the asker may read, oldest first. */
    public static List<FreeText> readable(Scope scope, List<Long> ids) {
        wall().open(scope);
        return ids.isEmpty() ? List.of() : mayRead(scope, find("id in ?1 order by id", ids).list());
    }

    /**
     * Texts for whoever wrote them or to whom they were written, oldest first. The caller has made sure of that by a
     * receipt code or by the seat they came from; or it shows nobody a word, as an index does.
     */
    public static List<FreeText> ownOf(List<Long> ids) {
        wall().openForOwner(ids);
        return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).list();
    }

    /** The texts about something, such as overdracht, in an area, oldest first. */
    public static List<FreeText> about(Scope scope, String about, String area) {
        wall().open(scope);
        return mayRead(scope, find("about = ?1 and areaCode = ?2 order by id", about, area).list());
    }

    /** The texts of a seat about something, such as overdracht, oldest first: wherever the seat was when they were written. */
    public static List<FreeText> ofSeat(Scope scope, long seat, String about) {
        wall().open(scope);
        return mayRead(scope, find("seatId = ?1 and about = ?2 order by id", seat, about).list());
    }

    /** The texts whose writer kept something that may point to a person, oldest first. */
    public static List<FreeText> awaitingReview(Scope scope) {
        wall().open(scope);
        return mayRead(scope, find("reviewState = ?1 and body is not null order by id", ReviewState.TE_BEOORDELEN.code()).list());
    }

    /** How many texts wait for a reviewer. @param oldest the day of the first; null when none waits */
    public record Waiting(long count, LocalDate oldest) {
    }

    /** The texts of {@link #awaitingReview} of all areas, counted for whoever watches over them without reading any. */
    public static Waiting waitingForReview() {
        wall().openForTheService();
        Object[] row = find("select count(*), min(text.recordedOn) from FreeText text where text.reviewState = ?1 and text.body is not null",
                ReviewState.TE_BEOORDELEN.code()).project(Object[].class).singleResult();
        wall().closeForTheService();
        return new Waiting(((Number) row[0]).longValue(), (LocalDate) row[1]);
    }

    /** The texts after an id that still have words, a page of them: to walk through all. */
    static List<FreeText> withWordsAfter(Scope scope, long id) {
        wall().open(scope);
        return find("id > ?1 and body is not null order by id", id).page(0, PAGE).list();
    }

    /** How many texts from before a day still have words, outside some areas, with the first and the last of their days. */
    static Object[] countWithWordsBefore(LocalDate day, Set<String> keptAreas) {
        return find("select count(*), min(text.recordedOn), max(text.recordedOn) from FreeText text" + OLD, day, kept(keptAreas))
                .project(Object[].class).singleResult();
    }

    /** Takes the words of such texts away, the oldest first and at most so many; how many it were. */
    static int blankBefore(LocalDate day, Set<String> keptAreas, int most, LocalDate today) {
        List<Long> oldest = find("select text.id from FreeText text" + OLD + " order by text.recordedOn, text.id", day, kept(keptAreas))
                .project(Long.class).page(0, most).list();
        return oldest.isEmpty() ? 0 : update("body = null, blankedOn = ?1 where id in ?2", today, oldest);
    }

    private static Set<String> kept(Set<String> areas) {
        // No area has the empty code; an empty list would be no query.
        return areas.isEmpty() ? Set.of("") : areas;
    }

    private static List<FreeText> mayRead(Scope scope, List<FreeText> rows) {
        return rows.stream().filter(row -> row.isReadableBy(scope)).toList();
    }

    /** The first wall; {@link WallBuilder} says the same to PostgreSQL. */
    boolean isReadableBy(Scope scope) {
        boolean readsOthers = scope.may(Right.READ_OTHERS_TEXT, areaCode);
        boolean isInCircle = switch (Circle.of(circle).orElseThrow()) {
            case TRIAGE -> readsOthers;
            case ONTREGELAAR -> scope.allowing(Right.READ_OTHERS_TEXT)
                    .anyMatch(grant -> grant.role() == Role.ONTREGELAAR && grant.covers(areaCode));
            case ZETEL -> scope.seats().contains(seatId);
        };
        return isInCircle && (readsOthers || !reviewState.equals(ReviewState.TE_BEOORDELEN.code()));
    }

    /** Gives the text as a reviewer left it. Only for a text from a finder, in the same transaction. */
    public void rewrite(Cleared text) {
        if (text.text() == null || text.text().length() > LONGEST) {
            throw new IllegalArgumentException("A free text has 1 to " + LONGEST + " characters");
        }
        body = text.text();
        reviewState = text.state().code();
        flush();
    }

    /** A reviewer read it and lets it stand. Only for a text from a finder, in the same transaction. */
    public void approve() {
        reviewState = ReviewState.VRIJ.code();
        flush();
    }

    /** Takes the words away and leaves the row, for figures that count it. Only for a text from a finder. */
    public void blank(LocalDate today) {
        body = null;
        blankedOn = today;
        flush();
    }

    /** Replaces a detail; whether it was there. */
    boolean takeOut(String detail) {
        String without = Detail.takenOutOf(body, detail, Redaction.REPLACEMENT);
        if (without.equals(body)) {
            return false;
        }
        body = without;
        flush();
        return true;
    }

    private static RowWall wall() {
        return Arc.container().instance(RowWall.class).get();
    }
}
