package org.prameen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.SqlCounter;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    Chains chains;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Owner owner;

    CaseId one;
    CaseId other;

    @BeforeEach
    void choose() {
        one = CaseId.random();
        other = CaseId.random();
    }

    @Test
    void withoutATransactionNothingIsWritten() {
        assertThatThrownBy(() -> say(one, "a")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void allLinesOfATransactionAreOneStatementInTheOrderOfTheActs() {
        List<String> statements = SqlCounter.during(() -> transactions.executeWithoutResult(any -> {
            say(other, "a");
            say(one, "b");
            say(other, "c");
        }));

        assertThat(statements).hasSize(1);
        assertThat(said(other)).containsExactly("a", "c");
        assertThat(said(one)).containsExactly("b");
    }

    @Test
    void aTransactionThatComesToNothingLeavesNoLine() {
        transactions.executeWithoutResult(outer -> {
            say(one, "a");
            outer.setRollbackOnly();
        });

        assertThat(said(one)).isEmpty();
    }

    @Test
    void aTransactionWithinAnotherWritesItsOwnLines() {
        TransactionTemplate apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transactions.executeWithoutResult(outer -> {
            say(one, "outer");
            apart.executeWithoutResult(inner -> say(one, "inner"));
            say(one, "outer again");
            apart.executeWithoutResult(inner -> {
                say(one, "nothing");
                inner.setRollbackOnly();
            });
        });

        assertThat(said(one)).containsExactly("inner", "outer", "outer again");
        assertThat(chains.check(one.value()).isWhole()).isTrue();
    }

    @Test
    void manyAtOnceInCrossedOrderNeitherBlockForEverNorBreakTheChain() {
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(thread -> CompletableFuture.runAsync(() -> crossed(thread % 2 == 0)))
                        .toArray(CompletableFuture[]::new))
                .orTimeout(1, TimeUnit.MINUTES)
                .join();

        assertThat(chains.check(one.value())).satisfies(this::hundredWholeLines);
        assertThat(chains.check(other.value())).satisfies(this::hundredWholeLines);
    }

    @Test
    void linesFromBeforeTheChainAreLinkedByTheMigration() throws IOException {
        crossed(true);
        ChainReport before = chains.check(one.value());
        String migration = Files.readString(Path.of("db/migration/V140__journal_chain.sql"));
        String links = migration.substring(
                migration.indexOf("alter table journal_entry disable"),
                migration.indexOf("alter table journal_entry\n    alter"));
        JdbcClient asOwner = JdbcClient.create(owner.connections());

        new TransactionTemplate(new JdbcTransactionManager(owner.connections())).executeWithoutResult(any -> {
            asOwner.sql("alter table journal_entry disable trigger user").update();
            asOwner.sql("drop index journal_entry_chain").update();
            asOwner.sql("delete from journal_chain").update();
            asOwner.sql("update journal_entry set hash = '', previous = ''").update();
            asOwner.sql(links).update();
            assertThat(asOwner.sql("select encode(hash, 'hex') from journal_chain where chain = ?")
                            .param(one.value())
                            .query(String.class)
                            .single())
                    .isEqualTo(before.head());
            any.setRollbackOnly();
        });
    }

    private void hundredWholeLines(ChainReport report) {
        assertThat(report.isWhole()).isTrue();
        assertThat(report.lines()).isEqualTo(100);
    }

    private void crossed(boolean straight) {
        for (int i = 0; i < 25; i++) {
            transactions.executeWithoutResult(any -> {
                say(straight ? one : other, "x");
                say(straight ? other : one, "x");
            });
        }
    }

    private void say(CaseId id, String what) {
        journal.write(Entry.of("test.said", "test").in(id).changed(null, what));
    }

    private List<String> said(CaseId id) {
        return jdbc.sql("select new_value from journal_entry where case_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
