package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.IntegrationTest;
import org.prameen.JournalSoFar;
import org.prameen.World;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Only administrators come near drafts; whoever takes a package with them is written down; the file is the text. */
@IntegrationTest
@Transactional
class DraftRightsTest {

    private static final String REASON = "ปรับปรุงประจำปี";

    @Autowired
    World world;

    @Autowired
    PackageDrafts drafts;

    @Autowired
    NewDrafts beginnings;

    @Autowired
    PackageFiles files;

    @Autowired
    JdbcClient jdbc;

    private PersonId administrator;
    private Draft draft;

    @BeforeEach
    void beginADraft() {
        administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        draft = world.call(administrator, () -> beginnings.empty(RatingPart.MODEL, "rights", "1"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void noOtherRoleReadsWritesOrPublishesADraft(Role role) {
        PersonId other = role.isNationwide() || role == Role.AUDITOR
                ? world.person(role, "KOTHO")
                : world.person(role, world.agency().id());
        List<ThrowingCallable> acts = List.of(
                drafts::open,
                () -> drafts.get(draft.id()),
                () -> drafts.save(draft.id(), 1, "x"),
                () -> drafts.branch(draft.id(), "x"),
                () -> drafts.check(draft.id()),
                () -> drafts.publish(draft.id(), 1, REASON),
                () -> drafts.discard(draft.id()),
                () -> drafts.restore(draft.id()),
                () -> beginnings.next("local-hr", "H", "2570"),
                () -> beginnings.empty(RatingPart.MODEL, "mine", "1"),
                () -> beginnings.take("mine.yaml", new ByteArrayInputStream(MadeUpPackage.RATING.bytes())),
                () -> files.draft(draft.id()));

        world.as(other, () -> {
            assertThat(acts).allSatisfy(act -> assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class));
            assertThat(drafts.areMine()).isFalse();
        });
    }

    @Test
    void administratorsAreToldOfTheWayAndOfNoDraftThatIsNotThere() {
        world.as(administrator, () -> {
            assertThat(drafts.areMine()).isTrue();
            assertThatThrownBy(() -> drafts.get(DraftId.random())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.save(DraftId.random(), 1, "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> DraftId.of("../1")).isInstanceOf(NotFound.class);
        });
    }

    static Stream<Arguments> shipped() {
        return Stream.of(
                Arguments.of("local-hr", "H"),
                Arguments.of("local-hr", "A"),
                Arguments.of("pmqa-guide", "1"),
                Arguments.of("pmqa-esa", "2566"),
                Arguments.of("egov-career", "2549"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsExportedImportedAndExportedAgainIsTheSameToTheByte(String code, String version) {
        byte[] first = ShippedPackages.bytes(code, version);

        String exported = world.call(administrator, () -> files.published(code, version));
        Draft imported = imported(exported.getBytes(StandardCharsets.UTF_8));
        byte[] again =
                world.call(administrator, () -> files.draft(imported.id())).getBytes(StandardCharsets.UTF_8);

        assertThat(exported.getBytes(StandardCharsets.UTF_8)).isEqualTo(first);
        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftThatIsExportedImportedAndExportedAgainIsTheSameToTheByte(MadeUpPackage made) {
        byte[] odd = ("# \t trailing  \r\n\r\n" + made.text() + "# no end").getBytes(StandardCharsets.UTF_8);

        Draft first = imported(odd);
        byte[] exported =
                world.call(administrator, () -> files.draft(first.id())).getBytes(StandardCharsets.UTF_8);
        Draft second = imported(exported);

        assertThat(exported).isEqualTo(odd);
        assertThat(world.call(administrator, () -> files.draft(second.id())).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(odd);
    }

    @Test
    void everyPackageThatIsTakenAwayIsInTheJournal() {
        world.call(administrator, () -> files.draft(draft.id()));
        world.call(administrator, () -> files.published("local-hr", "H"));

        JournalSoFar.write();
        assertThat(jdbc.sql("select subject from journal_entry where act = 'security.exported' and person_id = ?")
                        .param(administrator.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("file:instrumentDraft", "file:instrumentPackage");
    }

    private Draft imported(byte[] content) {
        return ((DraftImport.Taken) world.call(
                        administrator, () -> beginnings.take("again.yaml", new ByteArrayInputStream(content))))
                .draft();
    }
}
