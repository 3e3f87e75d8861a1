package org.prameen.review;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An education area that reported to its central unit: item 1.1 is said to be begun, all else is not. */
@IntegrationTest
abstract class AreaCase {

    static final String WRONG = "หลักฐานไม่ตรงกับโครงการ";

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

    Agency agency;
    PersonId officer;
    PersonId centre;
    CaseId id;
    EvidenceId form;

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

    void close() {
        clock.set(AsSystem.call(() -> rounds.get(cases.get(id).round()))
                .dates()
                .collectTo()
                .plusDays(1)
                .atStartOfDay());
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    Status status() {
        return AsSystem.call(() -> statuses.of(id)).status();
    }

    List<ThreadMessage> said(PersonId reader) {
        return world.call(reader, () -> threads.of(id, "2.3"));
    }

    EvidenceId attach(String text, String kind) {
        NewEvidence described = new NewEvidence("แบบสรุป", "", Optional.empty(), Optional.of(kind));
        return world.call(
                officer,
                () -> files.attach(
                        id, "1.1", described, new ByteArrayInputStream(Pdfs.simple(text, 1)), text + ".pdf"));
    }

    static List<String> boxes(Workbook book) {
        return book.sections().stream()
                .flatMap(section -> section.children().stream())
                .map(Node::code)
                .toList();
    }

    static List<Question> questions(Workbook book) {
        return book.instrument().answering().profile().orElseThrow().questions().toList();
    }
}
