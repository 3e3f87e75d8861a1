package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.instrument.Draft;
import org.prameen.instrument.DraftImport;
import org.prameen.instrument.MadeUpPackage;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.Node;
import org.prameen.instrument.PackageDrafts;
import org.prameen.lifecycle.persistence.WorkItemRows;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.lifecycle.process.UseOfResultsProcess;
import org.prameen.results.Results;
import org.prameen.results.TalliedCase;
import org.prameen.review.Reviews;
import org.prameen.review.Submissions;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoreSheet;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.ScoreLine;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An instrument that nobody programmed comes as a package, and cases run on it. */
@IntegrationTest
class MadeUpInstrumentTest {

    /** Another one than tests of packages publish. */
    private static final String VERSION = "2570";

    @Autowired
    World world;

    @Autowired
    NewDrafts beginnings;

    @Autowired
    PackageDrafts drafts;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Results results;

    @Autowired
    Jobs jobs;

    @Autowired
    MovableClock clock;

    @Autowired
    WorkItemRows items;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Filling filling;

    @Autowired
    Finishing finishing;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    private final List<Role> bodies = List.of(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER);

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void levelsOfAMadeUpInstrumentAreCertified() {
        assertThat(certified(MadeUpPackage.LEVELS, "1"))
                .extracting(line -> line.code() + " " + line.figure().orElse("none"))
                .containsExactly("1.1 500", "1.2 400", "1 450.00", ScoreLine.TOTAL + " 450.00");
    }

    @Test
    void gradeOfAMadeUpInstrumentIsCertified() {
        assertThat(certified(MadeUpPackage.GRADES, "4"))
                .filteredOn(line -> line.code().equals(ScoreLine.TOTAL))
                .singleElement()
                .satisfies(total -> assertThat(total.word().orElseThrow().en()).isEqualTo("Good"));
    }

    @Test
    void meansOfAMadeUpInstrumentAreComputed() {
        TalliedCase tallied = beans.createBean(TalliedCase.class)
                .open(world.agency(), published(MadeUpPackage.RATING))
                .tally("C1.F1.I1", "4,6,0,0,0", "10,0,0,0,0")
                .computed();

        ScoreSheet sheet = AsSystem.call(() -> results.latest(tallied.id())).sheet();
        assertThat(sheet.find("C1.F1.I1").flatMap(indicator -> indicator.value()))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("4.70"));
        assertThat(sheet.find(ScoreSheet.TOTAL).flatMap(total -> total.value())).isPresent();
    }

    private List<ScoreLine> certified(MadeUpPackage made, String best) {
        Agency agency = world.agency();
        CaseId id = world.open(agency, published(made));
        jobs.moveTo(
                AsSystem.call(() -> rounds.get(cases.get(id).round())).dates().collectionOpensAt(), id);
        world.as(agency.respondent(), () -> workbooks.get(id).sections().stream()
                .flatMap(section -> section.children().stream())
                .map(Node::code)
                .forEach(item -> filling.answer(id, item, item.contains(".P") ? "90" : best, 0)));
        world.as(agency.coordinator(), () -> finishing.finish(id));
        assertThat(open(id)).containsExactly(RouteProcess.SIGN_SUBMISSION);
        world.as(agency.head(), () -> submissions.sign(id));
        approve(id, world.person(bodies.get(0), "MUN-20"));
        approve(id, world.person(bodies.get(1), "KOTHO"));
        assertThat(open(id)).containsExactly(UseOfResultsProcess.PLAN_IMPROVEMENT);
        return world.call(agency.coordinator(), () -> workbooks.get(id)).scores();
    }

    private RoundId published(MadeUpPackage made) {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        byte[] content = made.text()
                .replace("version: '" + MadeUpPackage.VERSION + "'", "version: '" + VERSION + "'")
                .getBytes(StandardCharsets.UTF_8);
        world.as(administrator, () -> {
            Draft draft = ((DraftImport.Taken)
                            beginnings.take(made.code() + ".yaml", new ByteArrayInputStream(content)))
                    .draft();
            drafts.publish(draft.id(), draft.revision(), "ใช้ในรอบทดสอบ");
        });
        return world.roundOf(made.code(), VERSION, "MARCH");
    }

    private void approve(CaseId id, PersonId reviewer) {
        world.as(reviewer, () -> reviews.approve(id));
    }

    private List<String> open(CaseId id) {
        return items.open(id).stream().map(WorkItem::element).toList();
    }
}
