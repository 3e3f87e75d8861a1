package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.SqlCounter;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.review.persistence.PreparedRows;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What was worked out when the head was asked is signed only while it is so. */
class PreparedSignatureTest extends ReviewedCase {

    @Autowired
    PreparedRows rows;

    @Autowired
    Preparing preparing;

    @Autowired
    Cases cases;

    @Autowired
    Consensus consensus;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Stamps stamps;

    @Test
    void isUsedAsItWasKeptWhereNothingChanged() {
        String seen = checkedAndAsked();
        Prepared anew = AsSystem.call(() -> preparing.now(theCase()));

        assertThat(rows.valid(submission.id())).contains(anew);
        List<String> statements = world.call(
                submission.agency().head(), () -> SqlCounter.during(() -> submissions.sign(submission.id(), seen)));

        assertThat(statements).noneMatch(sql -> sql.contains("tally_item t "));
        assertThat(signed()).isEqualTo(seen);
        assertThat(jdbc.sql("select node from review_value_item where case_id = ?")
                        .param(submission.id().value())
                        .query(String.class)
                        .set())
                .isEqualTo(anew.items().stream().map(NodeValues::node).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assessment_case set closed_at = closed_at where id = :case",
                "update assessment_round set chain = chain where id = (select round_id from assessment_case where id = :case)",
                "insert into plan values (:case, 'DRAFT', now())",
                "update workbook set opened_at = opened_at where case_id = :case",
                "insert into workbook_entry values (:case, 'x', '1', null, 1, now(), (select id from person limit 1), 'x', false)",
                """
                insert into workbook_measure (id, case_id, position, group_code, name, unit, quantitative, earlier, later,
                    target, result, version, changed_at, by_name)
                values (gen_random_uuid(), :case, 1, '7.1.1', 'x', 'x', true, '1', '1', '1', '1', 1, now(), 'x')""",
                """
                insert into evidence (id, case_id, agency_id, subject, kind, place, title, shows, owner_id, owner_name, added_at)
                select gen_random_uuid(), id, agency_id, 'C1.F4.I2', 'LINK', 'https://example.org', 'x', 'x',
                    (select id from person limit 1), 'x', now() from assessment_case where id = :case""",
                """
                insert into consensus_value (case_id, node, value, reason, person_id, person_name, at)
                values (:case, 'C1.F4.I2.Q1', 2, 'x', gen_random_uuid(), 'x', now())""",
                """
                insert into verified_value (case_id, node, position, body_id, value, reason, person_id, person_name, at)
                select :case, 'C1.F4.I2.Q1', 1, agency_id, 2, 'x', gen_random_uuid(), 'x', now()
                from assessment_case where id = :case""",
                "update answer_sheet set given = given where case_id = :case",
                "update answer set value = value from answer_sheet s where s.id = sheet_id and s.case_id = :case",
                "update tally_form set others = others where case_id = :case",
                "update tally_item set f5 = f5 where case_id = :case",
                "update result_run set labels = labels where case_id = :case",
                "update result_check set accepted = accepted where run_id in (select id from result_run where case_id = :case)",
                "delete from result_check where run_id in (select id from result_run where case_id = :case)"
            })
    void countsNoMoreAfterAnyWriteToWhatItWasMadeFrom(String write) {
        submission.checked();
        everyTableHoldsSomething();
        asked();

        transactions.executeWithoutResult(status -> {
            assertThat(jdbc.sql(write).param("case", submission.id().value()).update())
                    .as("written")
                    .isPositive();
            assertThat(rows.valid(submission.id())).isEmpty();
            status.setRollbackOnly();
        });

        assertThat(rows.valid(submission.id())).as("undone").isPresent();
    }

    @Test
    void namesTheVersionsOfAllThatIsReadForIt() {
        submission.checked();
        stamps.assertNameAllThatIsRead(world.call(
                submission.agency().head(), () -> SqlCounter.during(() -> submissions.prepare(submission.id()))));
    }

    @Test
    void whatIsAgreedAfterTheQuestionIsNotSignedUnseen() {
        String seen = checkedAndAsked();
        agree("2.50");

        refusedAs(
                "review.changedSince",
                () -> world.as(submission.agency().head(), () -> submissions.sign(submission.id(), seen)));
        submission.sign();

        assertThat(signed()).isNotEqualTo(seen).isEqualTo(AsSystem.call(() -> submissions.hash(submission.id())));
    }

    @Test
    void whatIsAgreedWhileTheHeadSignsIsNotSignedUnseen() {
        String seen = checkedAndAsked();

        CompletableFuture<Void> signing = transactions.execute(status -> {
            agree("2.50");
            CompletableFuture<Void> head = CompletableFuture.runAsync(() -> refusedAs(
                    "review.changedSince",
                    () -> world.as(submission.agency().head(), () -> submissions.sign(submission.id(), seen))));
            Awaitility.await().until(this::somebodyWaits);
            return head;
        });
        signing.join();

        assertThat(status().phase()).isEqualTo(Phase.PREPARING);
    }

    @Test
    void isNotKeptForWhoDoesNotSignNorWhileSomethingIsMissing() {
        submission.checked();
        assertThatThrownBy(
                        () -> world.as(submission.agency().coordinator(), () -> submissions.prepare(submission.id())))
                .isInstanceOf(Forbidden.class);
        assertThat(rows.valid(submission.id())).isEmpty();

        jdbc.sql("delete from result_check where run_id in (select id from result_run where case_id = ?)")
                .param(submission.id().value())
                .update();
        world.as(submission.agency().head(), () -> submissions.prepare(submission.id()));

        assertThat(rows.valid(submission.id())).isEmpty();
        refusedAs("casework.incomplete", submission::sign);
    }

    /** A sheet that is only tried out with an answer in it, and an empty workbook: neither belongs to this case. */
    private void everyTableHoldsSomething() {
        UUID sheet = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into answer_sheet (id, case_id, person_id, trial, respondent_group, started_at)
                        values (?, ?, ?, true, 'OTHER', now())""")
                .params(
                        sheet,
                        submission.id().value(),
                        submission.agency().respondent().value())
                .update();
        jdbc.sql("insert into answer values (?, 'C1.F4.I2.Q1', 'C1.F4.I2', '3', null, 1, now(), false)")
                .param(sheet)
                .update();
        jdbc.sql("insert into workbook (case_id, opened_at) values (?, now())")
                .param(submission.id().value())
                .update();
    }

    private String checkedAndAsked() {
        submission.checked();
        return asked();
    }

    private String asked() {
        return world.call(submission.agency().head(), () -> submissions.prepare(submission.id()));
    }

    private void agree(String value) {
        world.as(
                submission.agency().coordinator(),
                () -> consensus.set(submission.id(), SignedCase.ITEM, new BigDecimal(value), "ประชุม"));
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private Case theCase() {
        return cases.read(submission.id());
    }

    private String signed() {
        return AsSystem.call(() -> approvals.of(submission.id())).stream()
                .filter(approval -> approval.level() == ApprovalLevel.HEAD)
                .findFirst()
                .flatMap(Approval::hash)
                .orElseThrow();
    }
}
