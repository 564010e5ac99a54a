package nl.pleegpeil.handover;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stands in where no room guards free text. */
@DefaultBean
@ApplicationScoped
class NoNotes implements HandoverNotes {

    @Override
    public boolean areKept() {
        return false;
    }

    @Override
    public Optional<String> problemOf(String text) {
        return Optional.empty();
    }

    @Override
    public void keep(long seatId, LocalDate on, String text) {
        throw new IllegalStateException("A note was given where none can be kept");
    }

    @Override
    public List<Note> of(long seatId) {
        return List.of();
    }
}
