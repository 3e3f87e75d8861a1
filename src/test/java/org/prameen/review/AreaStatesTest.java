package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.review.OfficerTasks.Kind;
import org.prameen.review.domain.Share;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** The state of each item, what is new of it, and the tasks of the officer (document 004, lines 288-293 and 489-502). */
class AreaStatesTest extends AreaCase {

    @Autowired
    ItemStates states;

    @Autowired
    OfficerTasks tasks;

    @Autowired
    ReasonTypes reasons;

    @Test
    @Requirement("004-F47")
    void itemIsReportedWithTheSubmissionAndCertifiedOrNotByItsReviewer() {
        assertThat(item("1.1").status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        world.as(centre, () -> reviews.accept(id, "1.1"));
        world.as(centre, () -> reviews.returnItem(id, "1.3", reasons.get("NOT_MET"), ""));

        assertThat(item("1.1").status()).isEqualTo(Status.CERTIFIED);
        assertThat(item("1.3").status()).isEqualTo(Status.NOT_CERTIFIED);
        assertThat(item("1.4").status()).isEqualTo(Status.AWAITING_CERTIFICATION);
        world.as(centre, () -> reviews.refuse(id, WRONG));
        assertThat(item("1.4").status()).isEqualTo(Status.NOT_CERTIFIED);
        assertThat(item("1.1").status()).isEqualTo(Status.CERTIFIED);
        assertThat(Status.values()).hasSize(4);
    }

    @Test
    @Requirement("004-F47")
    void newItemIsNotReportedUntilTheSubmissionIs() {
        Started other = started();
        assertThat(reporting(other).items()).hasSize(23).allSatisfy(item -> assertThat(item.status())
                .isEqualTo(Status.NOT_REPORTED));
        world.as(other.officer(), () -> filling.answer(other.id(), "2.3-c1", "1", 0));
        assertThat(reporting(other).items())
                .allSatisfy(item -> assertThat(item.status()).isEqualTo(Status.NOT_REPORTED));
    }

    @Test
    void whatChangedIsMarkedAtItsItemUntilTheCentreOpensIt() {
        world.as(centre, () -> reviews.approve(id));
        assertThat(status()).isEqualTo(Status.CERTIFIED);
        assertThat(news()).isEmpty();
        world.as(officer, () -> submissions.withdraw(id, Set.of("1.1"), "เพิ่มหลักฐาน"));
        attach("new", "E4");

        assertThat(news()).containsExactly("1.1");
        assertThat(world.call(officer, () -> states.notes(id))).isFalse();
        assertThatThrownBy(() -> world.as(officer, () -> states.opened(id, "1.1")))
                .isInstanceOf(Forbidden.class);
        world.as(centre, () -> states.opened(id, "1.3"));
        assertThat(news()).containsExactly("1.1");
        world.as(centre, () -> states.opened(id, "1.1"));
        assertThat(news()).isEmpty();
        world.as(officer, () -> filling.answer(id, "1.1-c2", "1", 1));
        assertThat(news()).containsExactly("1.1");
    }

    @Test
    @Requirement("004-F54")
    void sentAndCarriedOutAreRowsOfTheirOwn() {
        assertThat(item("2.1").submitted()).isEqualTo(1);
        assertThat(item("2.1").carriedOut()).isZero();
        assertThat(item("2.1").values()).containsEntry("2.1-c1", "0");
        assertThat(item("1.1").carriedOut()).isEqualTo(1);
        assertThat(reporting().profileSubmitted()).isTrue();

        Started other = started();
        world.as(other.officer(), () -> filling.answer(other.id(), "2.1-c1", "1", 0));
        ItemState begun = reporting(other).items().stream()
                .filter(item -> item.section().code().equals("2.1"))
                .findFirst()
                .orElseThrow();
        assertThat(begun.submitted()).isZero();
        assertThat(begun.carriedOut()).isEqualTo(1);
        assertThat(reporting(other).profileSubmitted()).isFalse();
    }

    @Test
    @Requirement("004-F56")
    @Requirement("004-F55")
    void partWithSomeOfItsItemsAnsweredShowsItsShareAndTheirSymbols() {
        Started other = started();
        assertThat(reporting(other).share().value()).isEqualTo("0.0000");
        assertThat(reporting(other).share().percent()).isEqualTo("0.00");
        world.as(other.officer(), () -> List.of("2.1-c1", "2.1-c2", "2.1-c3", "2.1-c4", "2.3-c1", "2.3-c2", "2.3-c3")
                .forEach(box -> filling.answer(other.id(), box, "1", 0)));

        Reporting.Part part = reporting(other).parts().stream()
                .filter(one -> one.top().code().equals("2"))
                .findFirst()
                .orElseThrow();
        assertThat(part.share().value()).isEqualTo("0.0000");
        assertThat(part.items()).extracting(ItemState::symbol).containsOnly(Symbol.NOT_REPORTED);
        Reporting.Part signed = new Reporting.Part(
                part.top(),
                part.items().stream()
                        .map(item -> item.isAnswered()
                                ? new ItemState(item.section(), Status.AWAITING_CERTIFICATION, false, item.values())
                                : item)
                        .toList());
        assertThat(signed.share()).isEqualTo(new Share(2, 4));
        assertThat(signed.share().value()).isEqualTo("0.5000");
        assertThat(signed.items())
                .extracting(ItemState::symbol)
                .containsExactly(
                        Symbol.of(Status.AWAITING_CERTIFICATION),
                        Symbol.NOT_REPORTED,
                        Symbol.of(Status.AWAITING_CERTIFICATION),
                        Symbol.NOT_REPORTED);
        assertThat(part.items().get(0).section().children()).hasSize(4);
        assertThat(reporting().share().percent()).isEqualTo("100.00");
    }

    @Test
    @Requirement("004-F66")
    void officerHasFiveTasksEachWithItsProgress() {
        Started other = started();
        List<OfficerTasks.Task> all = world.call(other.officer(), () -> tasks.of(other.id()));
        assertThat(all).extracting(OfficerTasks.Task::kind).containsExactly(Kind.values());
        assertThat(all).allSatisfy(task -> {
            assertThat(task.progress().part()).isZero();
            assertThat(task.progress().whole()).isPositive();
            assertThat(task.isDone()).isFalse();
        });

        world.as(other.officer(), () -> questions(workbooks.get(other.id()))
                .forEach(question -> filling.answer(other.id(), question.entry(), "คำตอบ", 0)));
        assertThat(world.call(other.officer(), () -> tasks.of(other.id())))
                .filteredOn(task -> task.progress().part() > 0)
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(Kind.PROFILE);
                    assertThat(task.isDone()).isTrue();
                });
        assertThat(world.call(officer, () -> tasks.of(id)))
                .filteredOn(task -> task.kind() != Kind.FORMS)
                .allMatch(OfficerTasks.Task::isDone);
        PersonId stranger = other.officer();
        assertThatThrownBy(() -> world.call(stranger, () -> tasks.of(id))).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("004-F52")
    void afterTheClosingItIsReadDownloadedAndCertifiedAndNotChanged() throws Exception {
        assertThat(world.call(officer, () -> submissions.mayWithdraw(id))).isTrue();
        close();

        assertThat(world.call(officer, () -> workbooks.get(id)).entry("1.1-c1")).isPresent();
        assertThat(world.call(officer, () -> workbooks.get(id)).opens("1.1-c1")).isFalse();
        try (InputStream content = world.call(officer, () -> files.open(form)).content()) {
            assertThat(content.readNBytes(5)).asString().isEqualTo("%PDF-");
        }
        assertThat(world.call(officer, () -> submissions.mayWithdraw(id))).isFalse();
        assertThatThrownBy(() -> world.as(officer, () -> submissions.withdraw(id, Set.of("1.1"), "เพิ่มหลักฐาน")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("review.windowOver");
        assertThatThrownBy(() -> attach("late", "E1")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> world.as(officer, () -> filling.answer(id, "1.1-c1", "0", 1)))
                .isInstanceOf(Rejected.class);
        world.as(centre, () -> reviews.approve(id));
        assertThat(status()).isEqualTo(Status.CERTIFIED);
        assertThat(item("1.1").status()).isEqualTo(Status.CERTIFIED);
        assertThat(world.call(officer, () -> submissions.mayWithdraw(id))).isFalse();
    }

    @Test
    @Requirement("004-F52")
    void correctionBegunBeforeTheClosingIsFinishedAndSignedAfterIt() {
        world.as(officer, () -> submissions.withdraw(id, Set.of("1.1"), "เพิ่มหลักฐาน"));
        close();

        world.as(officer, () -> submissions.finishCorrection(id));
        world.as(agency.head(), () -> submissions.sign(id));
        assertThat(status()).isEqualTo(Status.AWAITING_CERTIFICATION);
    }

    /** An area that has just come to its workbook. */
    private Started started() {
        Agency other = world.educationArea();
        CaseId opened = world.open(other, AsSystem.call(() -> cases.get(id)).round());
        world.enter(opened, Stage.COLLECTION);
        AsSystem.run(() -> finishing.open(opened));
        return new Started(opened, other.coordinator());
    }

    private record Started(CaseId id, PersonId officer) {}

    private Reporting reporting(Started other) {
        return world.call(other.officer(), () -> states.of(other.id()));
    }

    private Reporting reporting() {
        return world.call(centre, () -> states.of(id));
    }

    private ItemState item(String code) {
        return reporting().items().stream()
                .filter(item -> item.section().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> news() {
        return reporting().items().stream()
                .filter(ItemState::newData)
                .map(item -> item.section().code())
                .toList();
    }
}
