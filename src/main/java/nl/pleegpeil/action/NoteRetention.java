package nl.pleegpeil.action;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.pleegpeil.retention.OldRows;
import nl.pleegpeil.retention.OldRowsRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** How an action came along; its result stays with the action. */
@Singleton
class NoteRetention extends OldRowsRule {

    NoteRetention(EntityManager entities, ActionTexts texts) {
        super("voortgang", Term.months(60), "action_note", new OldRows(entities, "ActionNote", "recordedAt", ""),
                new RetentionWords(texts.notesName(), texts.notesData(), texts.notesGround(), texts.notesAggregate()));
    }
}
