package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.JournalSoFar;
import org.prameen.security.AsSystem;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

/** Works on an instrument of its own, which is gone after each test. */
@IntegrationTest
@Transactional
class CatalogueTest {

    private static final String OWN = "catalogue-test";

    @Autowired
    Instruments instruments;

    @Autowired
    Publishing publishing;

    @Autowired
    ShippedInstruments shipped;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void publishOwnInstrument() {
        publish(own("H"));
        publish(own("A"));
    }

    @Test
    void shippedVersionsArePublishedAtStart() {
        assertThat(instruments.published())
                .filteredOn(listing -> listing.code().equals("local-hr"))
                .extracting(InstrumentListing::version)
                .containsExactlyInAnyOrder("H", "A");
        assertThat(instruments.published())
                .filteredOn(listing -> listing.version().equals("H"))
                .allSatisfy(listing -> {
                    assertThat(listing.indicators()).isEqualTo(45);
                    assertThat(listing.items()).isEqualTo(193);
                });
        assertThat(instruments.get("local-hr", "H")).isEqualTo(LocalHr.h());
    }

    @Test
    void publishingTheSameTextAgainChangesNothing() {
        publish(own("H"));

        assertThat(journalLines("instrument.published")).isEqualTo(2);
        assertThat(journalLines("instrument.replaced")).isZero();
    }

    @Test
    void unknownVersionIsNotFound() {
        assertThat(instruments.find(OWN, "X")).isEmpty();
        assertThatThrownBy(() -> instruments.get(OWN, "X")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> freeze("X")).isInstanceOf(NotFound.class);
    }

    @Test
    @Requirement("002-A4")
    void frozenVersionStaysAsItIsWhateverIsPublished() {
        freeze("H");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> publish(retitled("H")))
                .matches(refusal -> refusal.key().equals("instrument.versionFrozen"));
        publish(retitled("A"));

        assertThat(instruments.get(OWN, "H").all(NodeKind.ITEM)).hasSize(193);
        assertThat(instruments.get(OWN, "H").title().en()).startsWith("Handbook");
        assertThat(instruments.get(OWN, "A").title().en()).isEqualTo("another title");
    }

    @Test
    void freezingAgainIsNoSecondAct() {
        freeze("H");
        freeze("H");

        assertThat(journalLines("instrument.frozen")).isEqualTo(1);
        assertThat(instruments.published())
                .filteredOn(listing ->
                        listing.code().equals(OWN) && listing.frozenAt().isPresent())
                .extracting(InstrumentListing::version)
                .containsExactly("H");
    }

    @Test
    void startWithAChangedFileLeavesTheFrozenVersionInForce() {
        freeze("H");

        shipped.publish("changed.yaml", retitled("H").getBytes(StandardCharsets.UTF_8));

        assertThat(instruments.get(OWN, "H").title().en()).startsWith("Handbook");
    }

    @Test
    void startWithAFaultyFileFails() {
        assertThatExceptionOfType(FaultyPackage.class)
                .isThrownBy(() -> shipped.publish("broken.yaml", "format: 1\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(refusal -> assertThat(refusal.faults()).isNotEmpty());
    }

    @Test
    void versionNobodyUsesIsReplacedAndReadAnew() {
        assertThat(instruments.get(OWN, "H").title().en()).startsWith("Handbook");

        publish(retitled("H"));

        assertThat(instruments.get(OWN, "H").title().en()).isEqualTo("another title");
        assertThat(journalLines("instrument.replaced")).isEqualTo(1);
    }

    @Test
    void databaseItselfKeepsAFrozenTextFromChange() {
        freeze("H");

        assertThatThrownBy(() -> jdbc.sql("update instrument_version set content = '' where instrument = ?")
                        .param(OWN)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("frozen");
    }

    @Test
    void databaseItselfKeepsAFrozenTextFromDeletion() {
        freeze("H");

        assertThatThrownBy(() -> jdbc.sql("delete from instrument_version where instrument = ?")
                        .param(OWN)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("frozen");
    }

    @Test
    void nobodyFreezesAVersionWithoutSigningIn() {
        assertThatThrownBy(() -> instruments.freeze(OWN, "H"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @Requirement("002-A5")
    void catalogueSearchesAndComparesByCode() {
        assertThat(instruments.search(OWN, "H", "แบบสำรวจวิธีการย้าย"))
                .extracting(Node::code)
                .containsExactly("C1.F5.I3", "C2.F5.I2");
        assertThat(instruments.compare(OWN, "H", "A").same()).contains("C2.F5.I1.Q2");
    }

    private void freeze(String version) {
        AsSystem.run(() -> instruments.freeze(OWN, version));
    }

    private void publish(String text) {
        publishing.publish("test.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String own(String version) {
        return LocalHr.text(version).replace("instrument: local-hr", "instrument: " + OWN);
    }

    private static String retitled(String version) {
        return own(version).replaceFirst("en: Handbook[^\n]*", "en: another title");
    }

    private int journalLines(String act) {
        JournalSoFar.write();
        return jdbc.sql("select count(*) from journal_entry where act = ? and subject like ?")
                .params(act, "instrument:" + OWN + "/%")
                .query(Integer.class)
                .single();
    }
}
