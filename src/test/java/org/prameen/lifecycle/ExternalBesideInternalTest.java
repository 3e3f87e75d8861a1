package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.casework.OutsideLine;
import org.prameen.casework.OwnCase;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.NewEvidence;
import org.prameen.improvement.ActionKind;
import org.prameen.improvement.Actions;
import org.prameen.improvement.NewAction;
import org.prameen.improvement.Owner;
import org.prameen.improvement.Quarter;
import org.prameen.notification.NoticeKind;
import org.prameen.notification.Notification;
import org.prameen.notification.Notifications;
import org.prameen.reporting.FullReports;
import org.prameen.reporting.content.Block;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways between an agency's own case and its evaluation from outside, and what each side sees of the other. */
class ExternalBesideInternalTest extends ExternalEvaluationWalk {

    @Autowired
    EvidenceFiles files;

    @Autowired
    Actions actions;

    @Autowired
    FullReports reports;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    private EvidenceId paper;

    private EvidenceId ofAction;

    @Override
    void prepare() {
        paper = world.call(
                agency.coordinator(),
                () -> files.link(
                        own.id(), "C2.F1.I1", NewEvidence.titled("คำสั่ง"), URI.create("https://example.go.th/a")));
        ofAction = ofAnAction();
    }

    @Test
    void eachSideLeadsToTheOtherAsFarAsItMay() {
        begin();
        assertThat(outside(body)).map(OutsideLine::mayEnter).contains(true);
        assertThat(outside(agency.coordinator())).isEmpty();
        assertThat(world.call(body, () -> evaluations.own(id))).contains(new OwnCase(own.id(), true, true));
        assertThat(world.call(evaluator, () -> evaluations.own(id))).contains(new OwnCase(own.id(), false, true));
        assertThatThrownBy(() -> outside(evaluator)).isInstanceOf(NotFound.class);

        evaluate();
        world.as(body, () -> evaluating.confirm(id));

        assertThat(outside(agency.coordinator())).map(OutsideLine::mayEnter).contains(false);
        assertThatThrownBy(() -> outside(agency.respondent())).isInstanceOf(NotFound.class);
    }

    @Test
    void evaluatorsLookAtTheEvidenceOfFormsWhileTheyEvaluateAndAreRecorded() {
        assertThatThrownBy(() -> seen(evaluator)).isInstanceOf(NotFound.class);

        begin();
        assertThat(seen(evaluator)).extracting(Evidence::id).containsExactly(paper);
        assertThat(world.call(evaluator, () -> files.restsOn(id))).contains(own.id());
        assertThat(world.call(evaluator, () -> files.follow(paper)).getHost()).isEqualTo("example.go.th");
        assertThatThrownBy(() -> world.as(evaluator, () -> files.follow(ofAction)))
                .isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from journal_entry where case_id = ? and act = ? and person_id = ?")
                        .params(own.id().value(), "evidence.followed", evaluator.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        evaluate();
        world.as(body, () -> evaluating.confirm(id));
        assertThatThrownBy(() -> seen(evaluator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(evaluator, () -> files.follow(paper))).isInstanceOf(NotFound.class);
    }

    @Test
    void evaluatorsChangeNothingAndReadNothingElse() {
        begin();

        assertThatThrownBy(() -> world.as(evaluator, () -> files.cancel(paper, "ผิด", Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(
                        evaluator,
                        () -> files.link(own.id(), FORM, NewEvidence.titled("ก"), URI.create("https://example.go.th"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> world.as(evaluator, () -> files.zip(own.id(), java.io.OutputStream.nullOutputStream())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(evaluator, () -> cases.get(own.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(evaluator, () -> values.of(own.id()))).isInstanceOf(NotFound.class);
        PersonId stranger = world.person(Role.RESPONDENT, world.agency().units().get(0));
        assertThatThrownBy(() -> seen(stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void theAgencyIsToldOnceItIsConfirmed() {
        begin();
        evaluate();
        assertThat(told(agency.coordinator())).isEmpty();

        world.as(body, () -> evaluating.confirm(id));

        for (PersonId person : List.of(agency.coordinator(), agency.headOfHr(), agency.head())) {
            assertThat(told(person)).singleElement().satisfies(one -> {
                assertThat(one.link()).isEqualTo("cases/" + own.id() + "/values");
                assertThat(one.body()).isPresent();
            });
        }
        assertThat(told(agency.respondent())).isEmpty();
    }

    @Test
    @Requirement("002-J1")
    void theFullReportHasAColumnOfItsOwnOnlyOnceThereIsSomethingInIt() {
        assertThat(columns()).hasSize(5);

        confirmed();

        assertThat(columns()).hasSize(6).element(3).isEqualTo("ประเมินภายนอก");
        assertThat(lines(FORM)).containsExactly("3.94", "3.20");
        assertThat(lines("C1.F1.I1").get(1)).isEqualTo("-");
    }

    private Optional<OutsideLine> outside(PersonId person) {
        return world.call(person, () -> evaluations.beside(own.id()));
    }

    private List<Evidence> seen(PersonId person) {
        return world.call(person, () -> files.shelves(own.id())).stream()
                .flatMap(shelf -> shelf.evidence().stream())
                .toList();
    }

    private List<Notification> told(PersonId person) {
        return world.call(person, () -> notifications.page(false, 0, 200)).stream()
                .filter(one -> one.kind() == NoticeKind.EVALUATION_CONFIRMED)
                .toList();
    }

    private EvidenceId ofAnAction() {
        return world.call(agency.person(Role.PLAN_MANAGER), () -> {
            var action = actions.add(
                    own.id(),
                    new NewAction(
                            FORM,
                            ActionKind.ORGANISATION,
                            "ก",
                            Owner.named("ข"),
                            new Quarter(2569, 3),
                            java.time.LocalDate.of(2026, 6, 30)));
            return files.link(
                    own.id(), "action:" + action, NewEvidence.titled("ข"), URI.create("https://example.go.th/b"));
        });
    }

    private List<String> columns() {
        return table().columns().stream().map(column -> column.title().th()).toList();
    }

    /** The two means of a line. */
    private List<String> lines(String code) {
        return table().rows().stream()
                .filter(row -> row.cells().get(0).th().equals(code))
                .flatMap(row -> row.cells().subList(2, 4).stream())
                .map(cell -> cell.th())
                .toList();
    }

    private Block.Table table() {
        return world.call(agency.coordinator(), () -> reports.draft(own.id())).orElseThrow().chapters().stream()
                .filter(chapter -> chapter.id().equals("results"))
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
