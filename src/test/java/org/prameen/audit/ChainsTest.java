package org.prameen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.audit.ChainBreak.Kind.CHANGED;
import static org.prameen.audit.ChainBreak.Kind.CUT;
import static org.prameen.audit.ChainBreak.Kind.HEADLESS;
import static org.prameen.audit.ChainBreak.Kind.INSERTED;
import static org.prameen.audit.ChainBreak.Kind.MISSING;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tampers with chains as the owner of the tables, past the triggers. */
@IntegrationTest
class ChainsTest {

    private static final String REHASH = " set hash = sha256(convert_to(journal_text(journal_entry), 'UTF8'))";

    @Autowired
    Chains chains;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient jdbc;

    UUID chain;

    @BeforeEach
    void writeFiveLines() {
        CaseId id = CaseId.random();
        chain = id.value();
        for (int i = 1; i <= 5; i++) {
            Entry entry = Entry.of("test.said", "item:C1.Q" + i)
                    .in(id)
                    .changed(i == 1 ? null : "ก่อน: " + i, "หลัง 😀 ~ " + i)
                    .because(i == 3 ? "เพราะ\nสองบรรทัด" : null);
            transactions.executeWithoutResult(any -> journal.write(entry));
        }
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        ChainReport report = chains.check(chain);

        assertThat(report.breaks()).isEmpty();
        assertThat(report.lines()).isEqualTo(5);
        assertThat(report.head())
                .isEqualTo(jdbc.sql("select encode(hash, 'hex') from journal_entry where chain = ? and seq = 5")
                        .param(chain)
                        .query(String.class)
                        .single());
    }

    @Test
    void aChangedValueIsNamed() {
        owner.tamper("update journal_entry set new_value = 'หลัง 😀 ~ 9' where chain = ? and seq = 3", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CHANGED, row(3), 3, 3));
    }

    @Test
    void aNullIsNotTheSameAsNothing() {
        owner.tamper("update journal_entry set old_value = '' where chain = ? and seq = 1", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CHANGED, row(1), 1, 1));
    }

    @Test
    void whatMovedFromOneFieldToAnotherIsNamed() {
        owner.tamper(
                "update journal_entry set reason = old_value, old_value = reason where chain = ? and seq = 2", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CHANGED, row(2), 2, 2));
    }

    @Test
    void aMicrosecondAndAnotherPersonAreNamed() {
        owner.tamper("update journal_entry set at = at + interval '1 microsecond' where chain = ? and seq = 2", chain);
        owner.tamper("update journal_entry set for_name = 'x' where chain = ? and seq = 4", chain);

        assertThat(breaks())
                .containsExactly(new ChainBreak(CHANGED, row(2), 2, 2), new ChainBreak(CHANGED, row(4), 4, 4));
    }

    @Test
    void aLineWrittenAnewTogetherWithItsHashIsNamed() {
        owner.tamper("update journal_entry set new_value = 'x' where chain = ? and seq = 2", chain);
        owner.tamper("update journal_entry" + REHASH + " where chain = ? and seq = 2", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CHANGED, row(2), 2, 2));
    }

    @Test
    void theLastLineWrittenAnewTogetherWithItsHashIsNamed() {
        owner.tamper("update journal_entry set new_value = 'x' where chain = ? and seq = 5", chain);
        owner.tamper("update journal_entry" + REHASH + " where chain = ? and seq = 5", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CHANGED, row(5), 5, 5));
    }

    @Test
    void linesTakenOutAreNamedByTheirNumbers() {
        owner.tamper("delete from journal_entry where chain = ? and seq in (1, 3, 4)", chain);

        assertThat(breaks())
                .containsExactly(
                        new ChainBreak(MISSING, OptionalLong.empty(), 1, 1),
                        new ChainBreak(MISSING, OptionalLong.empty(), 3, 4));
    }

    @Test
    void linesCutOffAtTheEndAreMissed() {
        owner.tamper("delete from journal_entry where chain = ? and seq >= 4", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CUT, OptionalLong.empty(), 4, 5));
    }

    @Test
    void aChainThatIsGoneAsAWholeIsMissed() {
        owner.tamper("delete from journal_entry where chain = ?", chain);

        assertThat(breaks()).containsExactly(new ChainBreak(CUT, OptionalLong.empty(), 1, 5));
        assertThat(chains.after(before(chain), 1)).containsExactly(chain);
    }

    @Test
    void aLinePutBetweenIsNamedEvenWhenItFitsItself() {
        owner.jdbc().sql("drop index journal_entry_chain").update();
        try {
            insert(3);
            owner.tamper("update journal_entry" + REHASH + " where chain = ? and act = 'test.forged'", chain);

            assertThat(breaks()).containsExactly(new ChainBreak(INSERTED, OptionalLong.of(forged()), 3, 3));
        } finally {
            owner.tamper("delete from journal_entry where act = 'test.forged'");
            owner.jdbc()
                    .sql("create unique index journal_entry_chain on journal_entry (chain, seq)")
                    .update();
        }
    }

    @Test
    void aLineAddedAfterTheEndIsNamed() {
        insert(6);

        assertThat(breaks()).containsExactly(new ChainBreak(INSERTED, OptionalLong.of(forged()), 6, 6));
    }

    @Test
    void aChainWithoutItsEndIsNoticedAndFoundAmongAll() {
        owner.jdbc()
                .sql("delete from journal_chain where chain = ?")
                .param(chain)
                .update();

        assertThat(breaks()).containsExactly(new ChainBreak(HEADLESS, OptionalLong.empty(), 5, 5));
        assertThat(chains.after(before(chain), 1)).containsExactly(chain);
    }

    /** With the number wanted, linked to the line before it, and a hash that does not fit. */
    private void insert(int seq) {
        owner.tamper(
                """
                insert into journal_entry (at, person_name, act, subject, case_id, chain, seq, previous, hash)
                select at, person_name, 'test.forged', subject, case_id, chain, ?, hash, hash
                from journal_entry where chain = ? and seq = ?""",
                seq,
                chain,
                seq - 1);
    }

    private long forged() {
        return jdbc.sql("select id from journal_entry where chain = ? and act = 'test.forged'")
                .param(chain)
                .query(Long.class)
                .single();
    }

    private OptionalLong row(int seq) {
        return OptionalLong.of(jdbc.sql("select id from journal_entry where chain = ? and seq = ?")
                .params(chain, seq)
                .query(Long.class)
                .single());
    }

    private List<ChainBreak> breaks() {
        return chains.check(chain).breaks();
    }

    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }
}
