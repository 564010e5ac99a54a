package nl.pleegpeil.arranged;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** What the invented municipalities have arranged: some much, some little, two have not answered yet. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleArranged implements ExampleRoom {

    // Before the summaries of the example are made, which tell of it.
    static final int BEFORE_SUMMARIES = 2_500;
    private static final int SILENT = 2;
    private static final int DAYS_AGO = 120;
    private static final Answer[] PATTERN = {Answer.JA, Answer.JA, Answer.DEELS, Answer.NEE, Answer.JA, Answer.DEELS, Answer.NEE};

    private final EntityManager entities;
    private final ArrangedTexts texts;
    private final Clock clock;

    ExampleArranged(EntityManager entities, ArrangedTexts texts, Clock clock) {
        this.entities = entities;
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes @Priority(BEFORE_SUMMARIES) ExampleFilled example) {
        List<Area> municipalities = AreaTree.inForce().within(Example.REGION);
        LocalDate day = LocalDate.now(clock).minusDays(DAYS_AGO);
        for (int number = 0; number < municipalities.size(); number++) {
            if (number % 4 == SILENT) {
                continue;
            }
            for (ArrangedPoint point : ArrangedPoint.values()) {
                ArrangedAnswer answer = new ArrangedAnswer();
                answer.areaCode = municipalities.get(number).code;
                answer.pointCode = point.code();
                answer.answerCode = PATTERN[(number + 2 * point.ordinal()) % PATTERN.length].code();
                answer.source = Example.SOURCE;
                answer.answeredOn = day.minusDays(number);
                answer.record(clock.instant());
            }
        }
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "ArrangedAnswer").removeWithCorrections("areaCode");
    }
}
