package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.LaunchSelection;
import org.prameen.casework.Launches;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.lifecycle.Timers;
import org.prameen.round.Rounds;
import org.prameen.scoring.improvement.Direction;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Measures;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instruments with levels and grades, each from its launch to its certified result, and why each result is what it is. */
@BrowserJourney
class InstrumentsJourney {

    private static final Duration AMPLE = Duration.ofMinutes(1);

    @Autowired
    World world;

    @Autowired
    Launches launches;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Timers timers;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Filling filling;

    @Autowired
    Profiles profiles;

    @Autowired
    Measures measures;

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @Test
    void gradeOfCareerPromotionIsCertified(Visitors visitors, Days days) {
        launch(world.agency(), "egov-career", "2549", days);
        fill(
                item -> item.code().startsWith("D7.") ? "85.5" : "3",
                section -> section.code().startsWith("Q4"),
                "4");
        Visitor coordinator = signIn(visitors, agency.coordinator());
        coordinator.inbox().opensOfGroup(number(), "WorkbookProcess.UserTask_FillInWorkbook");
        coordinator.opens("cases/" + id + "/workbook?section=Q1");
        for (String item : List.of("Q1-01", "Q1-02", "Q1-03")) {
            choose(coordinator, item, "4");
        }
        coordinator.opens("cases/" + id + "/workbook/scores").sees("84.38").findsNoBarrier();
        handOver(coordinator);
        sign(visitors);
        approve(visitors, world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"));
        approve(visitors, world.person(Role.NATIONAL_OFFICER, "KOTHO"));

        coordinator.opens("cases/" + id).sees(Words.of("review.status.CERTIFIED"));
    }

    @Test
    void levelsOfAnEducationAreaAreCertifiedByItsCentralUnit(Visitors visitors, Days days) {
        launch(world.educationArea(), "pmqa-esa", "2566", days);
        confirmProfile();
        fill(
                item -> "0",
                section -> section.code().equals("1.1") || section.code().equals("2.3"),
                "1");
        prove("1.1");
        prove("2.3");
        Visitor coordinator = signIn(visitors, agency.coordinator());
        coordinator.opens("cases/" + id + "/workbook/scores").sees("500");
        why(coordinator, "1.1");
        handOver(coordinator);
        sign(visitors);
        PersonId centre = world.person(Role.PROVINCIAL_REVIEWER, "OBEC-PSDG");
        Visitor reviewer = signIn(visitors, centre);
        reviewer.inbox().opensOfGroup(number(), "RouteProcess.UserTask_ReviewSubmission");
        reviewer.sees("1.1").findsNoBarrier().presses(Words.of("review.decide.approve"));
        reviewer.pressesInDialog(Words.of("review.decide.approve"));

        coordinator.opens("cases/" + id).sees(Words.of("review.status.CERTIFIED"));
    }

    @Test
    void levelsAndResultsOfADepartmentAreCertified(Visitors visitors, Days days) {
        launch(world.department(), "pmqa-guide", "1", days);
        fill(item -> "0", section -> section.code().startsWith("1."), "1");
        world.as(agency.coordinator(), () -> {
            measures.add(id, measure("7.1.1", "ร้อยละความสำเร็จตามแผนปฏิบัติราชการ", "80", "82", "85", "94"));
            measures.add(id, measure("7.1.1", "จำนวนเรื่องร้องเรียนที่แก้ไขได้ทันเวลา", "110", "120", "125", "130"));
        });
        Visitor coordinator = signIn(visitors, agency.coordinator());
        coordinator
                .opens("cases/" + id + "/workbook/scores")
                .sees("ร้อยละความสำเร็จตามแผนปฏิบัติราชการ")
                .findsNoBarrier();
        handOver(coordinator);
        sign(visitors);
        approve(visitors, world.person(Role.PROVINCIAL_REVIEWER, "OPDC"));

        coordinator.opens("cases/" + id).sees(Words.of("review.status.CERTIFIED"));
    }

    /** As the national office launches it, for one agency; the case waits until its window opens. */
    private void launch(Agency whose, String instrument, String version, Days days) {
        agency = whose;
        RoundId round = world.roundOf(instrument, version, "YEAR");
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        world.as(officer, () -> launches.start(round, LaunchSelection.only(agency.id())));
        id = await().atMost(AMPLE)
                .until(() -> AsSystem.call(() -> cases.of(agency.id(), round)), Optional::isPresent)
                .orElseThrow()
                .id();
        LocalDate first = AsSystem.call(() -> rounds.get(round)).dates().collectFrom();
        days.goTo(first.plusDays(3).atTime(9, 0));
        await().atMost(AMPLE).until(() -> {
            AsSystem.run(() -> timers.fireDue(id));
            return AsSystem.call(() -> workbooks.get(id)).obstacle().isEmpty();
        });
    }

    private void fill(Function<Node, String> usual, java.util.function.Predicate<Node> strong, String best) {
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(id));
        world.as(agency.respondent(), () -> book.sections().forEach(section -> section.children()
                .forEach(item -> filling.answer(id, item.code(), strong.test(section) ? best : usual.apply(item), 0))));
    }

    private void confirmProfile() {
        List<Question> questions = world.call(agency.coordinator(), () -> workbooks.get(id))
                .instrument()
                .answering()
                .profile()
                .orElseThrow()
                .questions()
                .toList();
        world.as(agency.coordinator(), () -> {
            questions.forEach(question -> filling.answer(
                    id,
                    question.entry(),
                    "สำนักงานเขตดูแลโรงเรียน 128 แห่ง: " + question.title().th(),
                    0));
            profiles.confirm(id);
        });
    }

    /** One small document for each piece the form asks for. */
    private void prove(String section) {
        Workbook book = world.call(agency.coordinator(), () -> workbooks.get(id));
        world.as(agency.coordinator(), () -> book.instrument()
                .evidence()
                .rules(section)
                .pieces()
                .forEach(piece -> evidence.attach(
                        id,
                        section,
                        new NewEvidence(piece.title().th(), "", Optional.empty(), Optional.of(piece.code())),
                        new java.io.ByteArrayInputStream(Pdfs.simple("Project report", 1)),
                        piece.code() + ".pdf")));
    }

    private static TypedMeasure measure(
            String group, String name, String earlier, String later, String target, String result) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "%",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty());
    }

    private void handOver(Visitor coordinator) {
        coordinator.opens("cases/" + id + "/workbook").presses(Words.of("workbook.screen.finish.open"));
        coordinator.pressesInDialog(Words.of("workbook.screen.finish.go")).isAt("inbox");
    }

    private void sign(Visitors visitors) {
        Visitor head = signIn(visitors, agency.head());
        head.inbox().opensOfGroup(number(), "RouteProcess.UserTask_SignSubmission");
        new SignPage(head).signs();
    }

    private void approve(Visitors visitors, PersonId who) {
        Visitor reviewer = signIn(visitors, who);
        reviewer.inbox().opensOfGroup(number(), "RouteProcess.UserTask_ReviewSubmission");
        reviewer.findsNoBarrier().presses(Words.of("review.decide.approve"));
        reviewer.pressesInDialog(Words.of("review.decide.approve"));
    }

    private static void why(Visitor visitor, String code) {
        visitor.page()
                .locator("tr:has-text('" + code + "') vaadin-button")
                .first()
                .click();
        visitor.rests().sees(Words.of("workbook.screen.why.system"));
    }

    private static void choose(Visitor visitor, String item, String value) {
        visitor.page()
                .locator("[data-item='" + item + "'] input[value='" + value + "']")
                .click();
        visitor.rests();
    }

    private String number() {
        return AsSystem.call(() -> cases.get(id)).number();
    }

    private Visitor signIn(Visitors visitors, PersonId person) {
        String username = jdbc.sql("select username from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        Visitor visitor = visitors.somebodyAt(Device.DESK);
        visitor.opensLogin().signIn(username, WorldOffices.PASSWORD);
        assertThat(visitor.page().url()).doesNotContain("/login");
        return visitor;
    }
}
