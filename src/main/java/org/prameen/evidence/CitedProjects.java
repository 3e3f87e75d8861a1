package org.prameen.evidence;

import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.shared.CaseId;

/** What the answer that evidence belongs to cites; told by the module that owns the answers. */
public interface CitedProjects {

    /**
     * What all pieces of a subject have to be of.
     *
     * @param project that the answer cites; empty while it names none
     * @param confirmed whether somebody confirmed that all pieces are of it; a project of another name has to be confirmed anew
     */
    record Cited(Optional<String> project, boolean confirmed) {

        /** Pieces that count and say that they are of another one. */
        public List<Evidence> others(List<Evidence> evidence) {
            return evidence.stream()
                    .filter(Evidence::valid)
                    .filter(one -> one.project().isPresent() && !one.project().equals(project))
                    .toList();
        }
    }

    /** Empty where the subject has no such condition; who may see the case was checked before. */
    Optional<Cited> of(CaseId id, Instrument instrument, String subject);

    /** Confirms it of the pieces that count. @throws org.prameen.shared.Rejected while one is of another project */
    void confirm(CaseId id, String subject, List<Evidence> evidence);
}
