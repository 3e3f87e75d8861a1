package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.IntegrationTest;
import org.prameen.JournalSoFar;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The life of a draft; nothing of it is left after each test. */
@IntegrationTest
@Transactional
class PackageDraftsTest {

    private static final String REASON = "ปรับปรุงประจำปี";

    @Autowired
    World world;

    @Autowired
    PackageDrafts drafts;

    @Autowired
    NewDrafts beginnings;

    @Autowired
    Instruments instruments;

    @Autowired
    Workbooks workbooks;

    @Autowired
    JdbcClient jdbc;

    private PersonId administrator;

    @BeforeEach
    void hireAnAdministrator() {
        administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
    }

    @ParameterizedTest
    @EnumSource
    void anInstrumentOfEveryModelIsWrittenCheckedAndPublishedFrozen(MadeUpPackage made) {
        Draft draft = taken(made.bytes());

        assertThat(as(() -> drafts.check(draft.id())).faults()).isEmpty();
        as(() -> drafts.publish(draft.id(), draft.revision(), REASON));

        assertThat(instruments.get(made.code(), MadeUpPackage.VERSION).scoring().model())
                .isEqualTo(draft.text()
                        .lines()
                        .filter(line -> line.startsWith("scoring: "))
                        .findFirst()
                        .orElseThrow()
                        .substring(9));
        assertThat(listing(made.code())).singleElement().satisfies(listing -> assertThat(listing.frozenAt())
                .isPresent());
        assertThat(acts(made.code()))
                .containsExactlyInAnyOrder(
                        "instrument.draftStarted", "instrument.published", "instrument.draftPublished");
    }

    @Test
    @Requirement("001-F13")
    void whatTheNextVersionChangesStaysAsItWasInTheOneBefore() {
        Agency agency = world.agency();
        CaseId old = world.open(agency, world.roundOf("pmqa-guide", "1", "YEAR"));
        Draft draft = as(() -> beginnings.next("pmqa-guide", "1", "2"));
        Node before = instruments.get("pmqa-guide", "1").find("5.1.5").orElseThrow();
        String typed = draft.text().replace(before.title().th(), "ถ้อยคำใหม่");

        as(() -> drafts.save(draft.id(), 1, typed));
        as(() -> drafts.publish(draft.id(), 2, REASON));

        assertThat(instruments
                        .get("pmqa-guide", "2")
                        .find("5.1.5")
                        .orElseThrow()
                        .title()
                        .th())
                .isEqualTo("ถ้อยคำใหม่");
        assertThat(instruments.get("pmqa-guide", "1").find("5.1.5")).contains(before);
        assertThat(instruments.compare("pmqa-guide", "1", "2").changed()).containsExactly("5.1.5");
        assertThat(asked(agency, old)).isEqualTo(before.title().th());
        assertThat(asked(agency, world.open(agency, world.roundOf("pmqa-guide", "2", "YEAR"))))
                .isEqualTo("ถ้อยคำใหม่");
        JournalSoFar.write();
        assertThat(jdbc.sql("select reason from journal_entry where act = 'instrument.draftPublished' and subject = ?")
                        .param("draft:pmqa-guide/2")
                        .query(String.class)
                        .list())
                .containsExactly(REASON);
    }

    @Test
    void aFaultyTextIsKeptButNotPublished() {
        Draft draft = taken(MadeUpPackage.GRADES.bytes());

        DraftSaving saving =
                as(() -> drafts.save(draft.id(), 1, draft.text().replace("K1, weight: 50", "K1, weight: 51")));

        assertThat(saving).isInstanceOfSatisfying(DraftSaving.Saved.class, saved -> {
            assertThat(saved.faults()).extracting(PackageFault::key).containsOnly("instrument.fault.weights");
            assertThat(saved.draft().faults()).isEqualTo(saved.faults().size());
        });
        assertRefused("instrument.draft.hasFaults", () -> as(() -> drafts.publish(draft.id(), 2, REASON)));
        assertThat(instruments.find("made-up-grades", MadeUpPackage.VERSION)).isEmpty();
    }

    @Test
    void ofTwoAdministratorsNeitherOverwritesTheOther() {
        PersonId other = world.person(Role.ADMINISTRATOR, "KOTHO");
        Draft draft = taken(MadeUpPackage.RATING.bytes());
        String mine = draft.text() + "# mine\n";
        as(() -> drafts.save(draft.id(), 1, draft.text() + "# theirs\n"));

        DraftSaving late = world.call(other, () -> drafts.save(draft.id(), 1, mine));

        assertThat(late).isInstanceOfSatisfying(DraftSaving.Conflict.class, conflict -> {
            assertThat(conflict.now().text()).endsWith("# theirs\n");
            assertThat(conflict.now().changedBy()).contains(".administrator");
        });
        assertRefused(
                "instrument.draft.changedMeanwhile",
                () -> world.call(other, () -> drafts.publish(draft.id(), 1, REASON)));
        assertThat(world.call(other, () -> drafts.branch(draft.id(), mine)).text())
                .isEqualTo(mine);
        assertThat(as(() -> drafts.get(draft.id())).text()).endsWith("# theirs\n");
        assertThat(as(() -> drafts.open()))
                .filteredOn(each -> each.code().equals("made-up-rating"))
                .hasSize(2);
    }

    @Test
    void whatIsPublishedIsPublishedOnce() {
        Draft draft = taken(MadeUpPackage.LEVELS.bytes());
        Draft twin = taken(MadeUpPackage.LEVELS.bytes());
        as(() -> drafts.publish(draft.id(), 1, REASON));

        assertRefused("instrument.draft.gone.PUBLISHED", () -> as(() -> drafts.publish(draft.id(), 2, REASON)));
        assertRefused("instrument.draft.gone.PUBLISHED", () -> as(() -> drafts.save(draft.id(), 2, "x")));
        assertRefused("instrument.fault.versionExists", () -> as(() -> drafts.publish(twin.id(), 1, REASON)));
        assertThat(as(() -> drafts.check(twin.id())).faults())
                .containsExactly(new PackageFault(
                        "made-up-levels-2569.yaml",
                        4,
                        "instrument.fault.versionExists",
                        List.of("made-up-levels", "2569")));
    }

    @Test
    void aDiscardedDraftIsTakenBack() {
        Draft draft = taken(MadeUpPackage.RATING.bytes());

        as(() -> {
            drafts.discard(draft.id());
            return null;
        });
        assertThat(as(() -> drafts.open())).extracting(DraftListing::id).doesNotContain(draft.id());
        assertRefused("instrument.draft.gone.DISCARDED", () -> as(() -> drafts.save(draft.id(), 2, "x")));
        as(() -> {
            drafts.restore(draft.id());
            return null;
        });

        assertThat(as(() -> drafts.get(draft.id())))
                .satisfies(back -> assertThat(back.state()).isEqualTo(Draft.State.OPEN))
                .satisfies(back -> assertThat(back.text()).isEqualTo(draft.text()));
    }

    /** The question as the agency reads it in its workbook. */
    private String asked(Agency agency, CaseId id) {
        return world.call(agency.coordinator(), () -> workbooks.get(id))
                .instrument()
                .find("5.1.5")
                .orElseThrow()
                .title()
                .th();
    }

    private Draft taken(byte[] content) {
        return ((DraftImport.Taken) as(() -> beginnings.take("made-up.yaml", new ByteArrayInputStream(content))))
                .draft();
    }

    private <T> T as(Supplier<T> work) {
        return world.call(administrator, work);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    private List<InstrumentListing> listing(String code) {
        return instruments.published().stream()
                .filter(each -> each.code().equals(code))
                .toList();
    }

    private List<String> acts(String code) {
        JournalSoFar.write();
        return jdbc.sql("select act from journal_entry where subject like '%:' || ? || '/%'")
                .param(code)
                .query(String.class)
                .list();
    }
}
