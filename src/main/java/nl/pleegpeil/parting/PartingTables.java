package nl.pleegpeil.parting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.pleegpeil.suppression.BreakdownCounts;

/** The tables of answers that the book of suppression decides about, one per question: no two questions are ever crossed. */
@ApplicationScoped
class PartingTables {

    private final PartingAnswers answers;

    PartingTables(PartingAnswers answers) {
        this.answers = answers;
    }

    @Produces
    @Singleton
    BreakdownCounts ofOwnChoice() {
        return new PartingCells(PartingQuestion.EIGEN_KEUZE, answers);
    }

    @Produces
    @Singleton
    BreakdownCounts ofWhatCouldHaveGoneOtherwise() {
        return new PartingCells(PartingQuestion.ANDERS_GEKUND, answers);
    }

    @Produces
    @Singleton
    BreakdownCounts ofInfluence() {
        return new PartingCells(PartingQuestion.INVLOED, answers);
    }

    @Produces
    @Singleton
    BreakdownCounts ofTheClosingTalk() {
        return new PartingCells(PartingQuestion.SLOTGESPREK, answers);
    }

    @Produces
    @Singleton
    BreakdownCounts ofAftercare() {
        return new PartingCells(PartingQuestion.NAZORG, answers);
    }

    @Produces
    @Singleton
    BreakdownCounts ofTheGradeForSupport() {
        return new PartingCells(PartingQuestion.CIJFER_BEGELEIDING, answers);
    }

    @Produces
    @Singleton
    BreakdownCounts ofTheGradeForTheMunicipality() {
        return new PartingCells(PartingQuestion.CIJFER_GEMEENTE, answers);
    }
}
