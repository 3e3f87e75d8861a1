package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An education area reports to its central unit, which talks to it and certifies or not (document 004, lines 480-502). */
@IntegrationTest
class AreaReviewTest {

    private static final String WRONG = "หลักฐานไม่ตรงกับโครงการ";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Workbooks workbooks;

    @Autowired
    Filling filling;

    @Autowired
    Profiles profiles;

    @Autowired
    Finishing finishing;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Statuses statuses;

    @Autowired
    Threads threads;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private PersonId officer;
    private PersonId centre;
    private CaseId id;
    private EvidenceId form;

    @BeforeEach
    void report() {
        agency = world.educationArea();
        officer = agency.coordinator();
        centre = world.person(Role.PROVINCIAL_REVIEWER, "OBEC-PSDG");
        id = world.open(agency, world.roundOf("pmqa-esa", "2566", "YEAR"));
        world.enter(id, Stage.COLLECTION);
        clock.set(AsSystem.call(() -> rounds.get(cases.get(id).round()))
                .dates()
                .collectFrom()
                .plusDays(9)
                .atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));
        Workbook book = world.call(officer, () -> workbooks.get(id));
        world.as(officer, () -> {
            boxes(book).forEach(box -> filling.answer(id, box, box.equals("1.1-c1") ? "1" : "0", 0));
            questions(book).forEach(question -> filling.answer(id, question.entry(), "คำตอบ", 0));
            profiles.confirm(id);
        });
        form = attach("first", "E1");
        List.of("E3", "E4", "E5").forEach(kind -> attach("first " + kind, kind));
        world.as(officer, () -> finishing.finish(id));
        world.as(agency.head(), () -> submissions.sign(id));
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("004-F13")
    void officersSeeNoOtherAreaAndCertifyNothing() {
        PersonId other = world.educationArea().coordinator();

        assertThatThrownBy(() -> world.as(other, () -> workbooks.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> reviews.sheet(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(other, () -> files.get(form))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(officer, () -> reviews.approve(id))).isInstanceOf(Forbidden.class);
        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        world.as(centre, () -> reviews.approve(id));
        assertThat(status()).isEqualTo(Status.CERTIFIED);
    }

    @Test
    @Requirement("004-F49")
    void officerAndCentreTalkAtAnItemAndTakeNothingBack() {
        world.as(officer, () -> threads.say(id, "2.3", "แนบรายงานเพิ่มแล้ว"));
        assertThat(said(centre)).extracting(ThreadMessage::text).containsExactly("แนบรายงานเพิ่มแล้ว");
        world.as(centre, () -> threads.say(id, "2.3", "ได้รับแล้ว"));

        assertThat(said(officer)).hasSize(2).allSatisfy(message -> {
            assertThat(message.by()).isNotBlank();
            assertThat(message.at()).isEqualTo(clock.instant());
        });
        assertThat(said(officer)).extracting(ThreadMessage::byAgency).containsExactly(true, false);
        assertThat(world.call(centre, () -> threads.of(id, "2.4"))).isEmpty();
        assertThat(Stream.of(Threads.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsOnly("maySpeak", "of", "summaries", "say", "ask", "settle", "markRead");
    }

    @Test
    @Requirement("004-F50")
    void whatWasNotCertifiedIsRepairedWithoutDeletingAnything() {
        world.as(centre, () -> reviews.refuse(id, WRONG));
        assertThat(status()).isEqualTo(Status.NOT_CERTIFIED);

        world.as(officer, () -> submissions.withdraw(id, Set.of("1.1"), "แนบหลักฐานใหม่"));
        EvidenceId better = attach("second", "E1");
        world.as(officer, () -> files.cancel(form, "แนบผิดโครงการ", Optional.of(better)));
        world.as(officer, () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));

        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        assertThat(world.call(centre, () -> files.of(id, "1.1"))).hasSize(5);
        assertThat(jdbc.sql("select reason from journal_entry where case_id = ? and act = 'review.refused'")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly(WRONG);
    }

    private Status status() {
        return AsSystem.call(() -> statuses.of(id)).status();
    }

    private List<ThreadMessage> said(PersonId reader) {
        return world.call(reader, () -> threads.of(id, "2.3"));
    }

    private EvidenceId attach(String text, String kind) {
        NewEvidence described = new NewEvidence("แบบสรุป", "", Optional.empty(), Optional.of(kind));
        return world.call(
                officer,
                () -> files.attach(
                        id, "1.1", described, new ByteArrayInputStream(Pdfs.simple(text, 1)), text + ".pdf"));
    }

    private static List<String> boxes(Workbook book) {
        return book.sections().stream()
                .flatMap(section -> section.children().stream())
                .map(Node::code)
                .toList();
    }

    private static List<Question> questions(Workbook book) {
        return book.instrument().answering().profile().orElseThrow().questions().toList();
    }
}
