package nl.pleegpeil.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;

/** A note becomes a signal of the municipality it is about: triage looks at it as at any other. */
@ApplicationScoped
class NoteAsSignal implements NoteReceiver {

    private final SignalDesk desk;

    NoteAsSignal(SignalDesk desk) {
        this.desk = desk;
    }

    @Override
    public NoteKind kind() {
        return NoteKind.SIGNAAL;
    }

    @Override
    public boolean takesRegions() {
        return false;
    }

    @Override
    public Optional<Received> receive(PassedOn note) {
        Signal signal = desk.receive(Submission.plain(note.area(), SignalSource.DIALOOGSESSIE, note.text(), note.saidOn()), Optional.empty());
        return Optional.of(new Received(signal.reference, "/signalen/" + signal.id));
    }
}
