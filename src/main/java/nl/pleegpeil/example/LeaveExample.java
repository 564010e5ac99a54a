package nl.pleegpeil.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.command.Command;

/** Leaving the example, as a command: a count without --zeker, the real thing with it. */
@ApplicationScoped
class LeaveExample implements Command {

    private static final String SURE = "--zeker";

    private final ExampleLeaver leaver;
    private final ExampleTexts texts;

    LeaveExample(ExampleLeaver leaver, ExampleTexts texts) {
        this.leaver = leaver;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "verlaat-voorbeeld";
    }

    @Override
    public String explanation() {
        return texts.command();
    }

    @Override
    public int run(List<String> arguments) {
        boolean sure = arguments.contains(SURE);
        ExampleLeft left = sure ? leaver.leave(Actor.service(name())) : leaver.forecast();
        if (left.rows() == 0) {
            System.out.println(texts.nothing());
        } else {
            System.out.println(sure ? texts.left() : texts.forecast());
            left.counts().forEach(count -> System.out.println("  " + texts.count(count.name(), count.rows())));
        }
        System.out.println(sure ? texts.restart() : texts.sure());
        return sure ? 0 : 1;
    }
}
