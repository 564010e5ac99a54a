package nl.pleegpeil.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.command.Command;
import nl.pleegpeil.shared.DutchNumbers;

/** A round as a command, or the count of one. */
@ApplicationScoped
class EraseOverdue implements Command {

    private final ErasureRound round;
    private final ErasureTexts texts;

    EraseOverdue(ErasureRound round, ErasureTexts texts) {
        this.round = round;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "bewaarronde";
    }

    @Override
    public String explanation() {
        return texts.command();
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.contains("proef")) {
            round.forecast().forEach(forecast -> System.out.println(texts.commandTrial(
                    forecast.what().rule().words().name(), DutchNumbers.whole(forecast.count()))));
            return 0;
        }
        Optional<ErasureRound.Outcome> outcome = round.run(Actor.service(name()));
        System.out.println(outcome.map(done -> texts.commandDone(DutchNumbers.whole(done.erased()))).orElse(texts.busy()));
        outcome.filter(done -> !done.failed().isEmpty())
                .ifPresent(done -> System.out.println(texts.notAll(String.join(", ", done.failed()))));
        return outcome.filter(done -> done.failed().isEmpty()).isPresent() ? 0 : 1;
    }
}
