package nl.pleegpeil.farewell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Random;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.reason.ExampleReasons;

/** Answers of parents in the example region: since the page is there, four of five who stop give one. */
@ApplicationScoped
class ExampleFarewells {

    private static final long SEED = 1_803;
    private static final String FIRST_YEAR = "2022";
    private static final double ANSWERED = 0.8;
    private static final int THINKING = 6;

    private final EntityManager entities;

    ExampleFarewells(EntityManager entities) {
        this.entities = entities;
    }

    void onExampleFilled(@Observes ExampleFilled example) {
        Random random = new Random(SEED);
        // Of its own, so that the reasons stay those that they were.
        Random further = new Random(SEED + 1);
        List<Object[]> years = entities.createQuery("select flow.periodCode, sum(flow.stopped) from HouseholdFlow flow"
                + " where flow.grain = 'jaar' and flow.kind in ('bestand', 'netwerk') and flow.periodCode >= :first"
                + " and flow.areaCode like :code group by flow.periodCode order by flow.periodCode", Object[].class)
                .setParameter("first", FIRST_YEAR).setParameter("code", Example.COUNTRY + "0%").getResultList();
        for (Object[] year : years) {
            int answers = (int) ((Long) year[1] * ANSWERED);
            for (int answer = 0; answer < answers + THINKING; answer++) {
                answer(Integer.parseInt((String) year[0]), answer < answers ? "stop" : "denken", random, further);
            }
        }
    }

    private static void aboutTheParting(Farewell answer, Random random) {
        answer.influence = List.of("aanbieder", "aanbieder", "gemeente", "gi", "gezin", "niemand").get(random.nextInt(6));
        answer.aftercare = random.nextInt(3) == 0 ? "ja" : "nee";
        answer.gradeSupport = random.nextInt(5) == 0 ? null : FarewellForm.gradeClass(String.valueOf(3 + random.nextInt(7)));
        answer.gradeMunicipality = random.nextInt(4) == 0 ? null : FarewellForm.gradeClass(String.valueOf(4 + random.nextInt(6)));
    }

    private static void answer(int year, String event, Random random, Random further) {
        Farewell answer = new Farewell();
        answer.id = Farewell.anyId();
        answer.answerYear = year;
        answer.regionCode = Example.REGION;
        answer.event = event;
        answer.mainReason = ExampleReasons.any(random, true);
        List<String> others = ExampleReasons.beside(answer.mainReason, random);
        answer.contributing1 = others.size() > 0 ? others.get(0) : null;
        answer.contributing2 = others.size() > 1 ? others.get(1) : null;
        answer.contributing3 = others.size() > 2 ? others.get(2) : null;
        answer.otherwise = random.nextInt(3) == 0 ? "nee" : "ja";
        if (event.equals("stop")) {
            answer.ownChoice = random.nextInt(4) == 0 ? "nee" : "ja";
            answer.wouldReturn = random.nextInt(100) < 72 ? "ja" : "nee";
            answer.closingTalk = random.nextInt(5) == 0 ? "nee" : "ja";
            aboutTheParting(answer, further);
        }
        answer.persist();
    }
}
