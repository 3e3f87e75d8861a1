package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

/** What document 000 explains (lines 20-25 and 129-131), as its package holds it. */
class CareerContentTest {

    private final Instrument career = ShippedPackages.read("egov-career", "2549");

    @Test
    @Requirement("000-F22")
    void foreignWordsAndAbbreviationsAreExplainedInBothLanguages() {
        assertThat(career.glossary())
                .extracting(term -> term.term().en())
                .containsExactlyInAnyOrder(
                        "e-Government", "POC", "MOC", "PMOC", "MBNQA", "benchmark", "cascading", "coaching");
        assertThat(career.glossary()).allSatisfy(term -> {
            assertThat(term.meaning().th()).matches(".*[\\u0E01-\\u0E5B].*");
            assertThat(term.meaning().en()).isNotBlank().doesNotMatch(".*[\\u0E01-\\u0E5B].*");
        });
        assertThat(meaning("POC")).isEqualTo("Provincial operation centre");
        assertThat(meaning("MOC")).isEqualTo("Ministry operation centre");
        assertThat(meaning("PMOC")).startsWith("Prime Minister");
        assertThat(meaning("MBNQA")).startsWith("Malcolm Baldrige National Quality Award");
    }

    private String meaning(String term) {
        return career.glossary().stream()
                .filter(one -> one.term().en().equals(term))
                .findFirst()
                .orElseThrow()
                .meaning()
                .en();
    }
}
