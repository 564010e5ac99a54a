package nl.pleegpeil.paper;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.pleegpeil.answer.AnswerBoxes;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;
import nl.pleegpeil.questionnaire.OwnQuestion;
import nl.pleegpeil.survey.RoundErased;
import nl.pleegpeil.survey.SurveyTexts;

/** Rounds of the example with everything that hangs on them. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleRoundRows implements ExampleRoom {

    private final EntityManager entities;
    private final Event<RoundErased> erased;
    private final AnswerBoxes boxes;
    private final SurveyTexts texts;

    ExampleRoundRows(EntityManager entities, Event<RoundErased> erased, AnswerBoxes boxes, SurveyTexts texts) {
        this.entities = entities;
        this.erased = erased;
        this.boxes = boxes;
        this.texts = texts;
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        InventedRows rows = new InventedRows(entities, "SurveyRound");
        List<Long> rounds = rows.numbersIn("id", "areaCode", "providerCode");
        if (rounds.isEmpty()) {
            return 0;
        }
        erased.fire(new RoundErased(rounds));
        boxes.forget(rounds);
        OwnQuestion.forget(rounds);
        return rows.remove("areaCode", "providerCode");
    }
}
