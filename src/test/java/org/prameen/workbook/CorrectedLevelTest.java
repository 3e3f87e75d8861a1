package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.JournalSoFar;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Locks;
import org.prameen.instrument.Draft;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.PackageDrafts;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Answers of the round before, where the next version corrects a level; nothing of it is left after each test. */
@Transactional
class CorrectedLevelTest extends FilledCase {

    private static final String REASON = "ช่องที่ 3 อยู่ในระดับก้าวหน้า";

    @Autowired
    NewDrafts beginnings;

    @Autowired
    PackageDrafts drafts;

    @Autowired
    AnswersBefore before;

    @Autowired
    Locks locks;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId old;

    @BeforeEach
    void answerTheOldOne() {
        agency = world.educationArea();
        old = boxes(agency);
        for (String box : new String[] {"1.1-c1", "1.1-c2", "1.1-c3"}) {
            answer(agency.coordinator(), old, box, "1");
        }
        world.as(agency.coordinator(), () -> filling.note(old, "1.1-c3", "คำสั่งที่ 12", 1));
    }

    @Test
    @Requirement("001-F05")
    void answerStaysAndCountsForTheLevelItHasNow() {
        publish("1.1-c3", "BASIC", "ADVANCE");
        CaseId next = open(agency, "pmqa-esa", "2567");

        assertThat(world.call(agency.coordinator(), () -> before.offer(next))).isEqualTo(3);
        assertThat(world.call(agency.coordinator(), () -> before.takeOver(next)))
                .isEqualTo(3);

        assertThat(value(agency.coordinator(), next, "1.1-c3")).isEqualTo("1");
        assertThat(book(next).entry("1.1-c3").flatMap(BookEntry::note)).contains("คำสั่งที่ 12");
        assertThat(why(next)).contains("workbook.why.gate.open [Basic, 2, 2]").contains("[Advance, 1, 2]");
        assertThat(why(old)).contains("workbook.why.gate.open [Basic, 3, 3]").contains("[Advance, 0, 1]");
        JournalSoFar.write();
        assertThat(jdbc.sql("select reason from journal_entry where act = 'instrument.draftPublished' and subject = ?")
                        .param("draft:pmqa-esa/2567")
                        .query(String.class)
                        .list())
                .containsExactly(REASON);
    }

    @Test
    void whatIsAskedInOtherWordsIsNotTakenOver() {
        String words =
                book(old).instrument().find("1.1-c2").orElseThrow().title().th();
        publish(words, words, "ถ้อยคำใหม่");
        CaseId next = open(agency, "pmqa-esa", "2567");
        answer(agency.coordinator(), next, "1.1-c1", "0");

        assertThat(world.call(agency.coordinator(), () -> before.takeOver(next)))
                .isEqualTo(1);

        assertThat(value(agency.coordinator(), next, "1.1-c1")).isEqualTo("0");
        assertThat(value(agency.coordinator(), next, "1.1-c2")).isEmpty();
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> before.takeOver(next)))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("workbook.before.nothing");
    }

    @Test
    void onlyWhoFillsInTakesOverAndOnlyBeforeTheSignature() {
        CaseId next = boxes(agency);
        PersonId stranger = world.educationArea().coordinator();

        assertThatThrownBy(() -> world.call(stranger, () -> before.offer(next))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(stranger, () -> before.takeOver(next)))
                .isInstanceOf(NotFound.class);
        assertThat(world.call(agency.head(), () -> before.offer(next))).isZero();
        assertThatThrownBy(() -> world.call(agency.head(), () -> before.takeOver(next)))
                .isInstanceOf(Forbidden.class);
        AsSystem.run(() -> locks.lock(next));
        assertThat(world.call(agency.coordinator(), () -> before.offer(next))).isZero();
        assertThatThrownBy(() -> world.call(agency.coordinator(), () -> before.takeOver(next)))
                .hasMessageContaining("workbook.locked");
    }

    /** The next version with one text in the place of another, from the first time that a place is named. */
    private void publish(String place, String from, String to) {
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        Draft draft = world.call(administrator, () -> beginnings.next("pmqa-esa", "2566", "2567"));
        int at = draft.text().indexOf(from, draft.text().indexOf(place));
        String typed = draft.text().substring(0, at) + to + draft.text().substring(at + from.length());
        world.call(administrator, () -> drafts.save(draft.id(), 1, typed));
        world.call(administrator, () -> drafts.publish(draft.id(), 2, REASON));
    }

    private Workbook book(CaseId id) {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private String why(CaseId id) {
        return book(id).scores().stream()
                .filter(line -> line.code().equals("1.1"))
                .findFirst()
                .orElseThrow()
                .reasons()
                .stream()
                .map(reason -> reason.key() + " "
                        + reason.arguments().stream()
                                .map(one -> one instanceof org.prameen.shared.LocalText text ? text.en() : one)
                                .toList())
                .reduce("", (all, one) -> all + one + "\n");
    }
}
