package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.IntegrationTest;
import org.prameen.World;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The ways in which a draft begins; nothing of it is left after each test. */
@IntegrationTest
@Transactional
class NewDraftsTest {

    @Autowired
    World world;

    @Autowired
    PackageDrafts drafts;

    @Autowired
    NewDrafts beginnings;

    private PersonId administrator;

    @BeforeEach
    void hireAnAdministrator() {
        administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
    }

    @ParameterizedTest
    @ValueSource(strings = {RatingPart.MODEL, MaturityPart.MODEL, GradingPart.MODEL})
    void aDraftThatBeginsWithNothingIsSoundFromTheStart(String model) {
        Draft draft = as(() -> beginnings.empty(model, "from-nothing", "1"));

        DraftCheck check = as(() -> drafts.check(draft.id()));

        assertThat(check.faults()).isEmpty();
        assertThat(check.comparison()).isEmpty();
        assertThat(as(() -> drafts.publish(draft.id(), 1, "เริ่มใช้")).code()).isEqualTo("from-nothing");
    }

    @Test
    void theNextVersionBeginsAsTheSameTextAndSaysWhatItChanges() {
        Draft draft = as(() -> beginnings.next("local-hr", "H", "2570"));
        String typed = draft.text().replaceFirst("C4\\.F4\\.I4\\.Q1\\b", "C4.F4.I4.Q99");

        as(() -> drafts.save(draft.id(), 1, typed));
        DraftComparison changes =
                as(() -> drafts.check(draft.id())).comparison().orElseThrow();

        assertThat(draft.text()).isEqualTo(PackageText.asVersion(LocalHr.text("H"), "2570"));
        assertThat(changes.from().version()).isEqualTo("H");
        assertThat(changes.carried()).hasSize(192);
        assertThat(changes.lost()).containsExactly("C4.F4.I4.Q1");
        assertThat(changes.items().added()).containsExactly("C4.F4.I4.Q99");
    }

    @Test
    void aVersionThatIsPublishedIsNotBegunAgain() {
        assertRefused("instrument.fault.versionExists", () -> as(() -> beginnings.next("local-hr", "H", "A")));
        assertRefused("instrument.draft.misnamedVersion", () -> as(() -> beginnings.next("local-hr", "H", "../A")));
        assertRefused(
                "instrument.draft.misnamedCode", () -> as(() -> beginnings.empty(RatingPart.MODEL, "Local HR", "1")));
    }

    @Test
    void aMalformedFileIsRefusedAsAWhole() {
        byte[] broken = MadeUpPackage.RATING
                .text()
                .replace("C1.F1.I1.Q2", "C1.F1.I1.Q1")
                .getBytes(StandardCharsets.UTF_8);
        int before = as(() -> drafts.open()).size();

        assertThat(as(() -> beginnings.take("b.yaml", new ByteArrayInputStream(broken))))
                .isInstanceOfSatisfying(DraftImport.Refused.class, refused -> assertThat(refused.faults())
                        .extracting(PackageFault::key)
                        .containsExactly("instrument.fault.duplicateCode"));
        assertThat(as(() -> drafts.open())).hasSize(before);
    }

    @Test
    void soManyDraftsAreOpenAndNoMore() {
        for (int i = as(() -> drafts.open()).size(); i < DraftDesk.MOST_OPEN; i++) {
            taken(MadeUpPackage.RATING.bytes());
        }

        assertRefused("instrument.draft.tooMany", () -> taken(MadeUpPackage.RATING.bytes()));
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
}
