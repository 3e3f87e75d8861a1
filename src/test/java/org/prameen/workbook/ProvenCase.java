package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Completeness;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.instrument.EvidencePiece;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A workbook of an education area with its evidence, and short words for what is done with it. */
abstract class ProvenCase extends FilledCase {

    static final String SECTION = "1.3";
    static final String PROJECT = "1.3:project";

    @Autowired
    EvidenceFiles files;

    @Autowired
    Completeness completeness;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    Agency agency;
    PersonId officer;
    CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.educationArea();
        officer = agency.coordinator();
        id = boxes(agency);
    }

    static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    EvidenceId attach(String section, String kind, String name) {
        return attach(id, section, kind, Pdfs.simple(section + kind + name, 1), name);
    }

    EvidenceId attach(CaseId at, String section, String kind, byte[] content, String name) {
        NewEvidence described = new NewEvidence(kind, "", Optional.empty(), Optional.of(kind));
        return world.call(officer, () -> files.attach(at, section, described, new ByteArrayInputStream(content), name));
    }

    EvidenceId attach(String section, String kind, Optional<String> project) {
        NewEvidence described = new NewEvidence(kind, "", Optional.empty(), Optional.of(kind), project);
        byte[] content = Pdfs.simple(section + kind, 1);
        return world.call(
                officer, () -> files.attach(id, section, described, new ByteArrayInputStream(content), kind + ".pdf"));
    }

    EvidenceId replace(EvidenceId which, byte[] content, String name) {
        return world.call(
                officer,
                () -> files.replace(which, "", NewEvidence.titled(name), new ByteArrayInputStream(content), name));
    }

    void cancel(EvidenceId which, Optional<EvidenceId> instead) {
        world.as(officer, () -> files.cancel(which, "", instead));
    }

    void confirm(String section) {
        world.as(officer, () -> files.confirmProject(id, section));
    }

    EvidenceShelf shelf(String section) {
        return world.call(officer, () -> files.shelf(id, section));
    }

    Cited cited(String section) {
        return shelf(section).cited().orElseThrow();
    }

    String title(String section) {
        return shelf(section).rules().piece("E5").orElseThrow().title().th();
    }

    List<String> missing(String section) {
        return shelf(section).missing().stream().map(EvidencePiece::code).toList();
    }

    List<Problem> problems(String key) {
        return world.call(officer, () -> completeness.of(id, Submission.CLOSING)).stream()
                .filter(problem -> problem.key().equals(key))
                .toList();
    }
}
