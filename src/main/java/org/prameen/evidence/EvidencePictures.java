package org.prameen.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence that is shown within a text, by its number there. */
@Service
@PreAuthorize("isAuthenticated()")
public class EvidencePictures {

    private final Places places;
    private final EvidenceReading reading;
    private final EvidenceShowing showing;

    EvidencePictures(Places places, EvidenceReading reading, EvidenceShowing showing) {
        this.places = places;
        this.reading = reading;
        this.showing = showing;
    }

    /**
     * What counts and the person may see, by subject and number. Numbers begin with 1 and count all pieces of the subject,
     * cancelled ones and those of others too, so that a number is the same piece for everybody; that of a
     * cancelled piece is the piece used instead.
     */
    @Transactional(readOnly = true)
    public Map<String, SortedMap<Integer, Evidence>> numbered(CaseId id) {
        return reading.numbered(places.look(id));
    }

    /**
     * The first page of each as a picture (PNG); that they were looked at is one line of the case.
     *
     * @return without those that the person may not see and those without a file
     */
    public Map<EvidenceId, byte[]> firstPages(CaseId id, Collection<EvidenceId> wanted) {
        List<Evidence> seen = reading.of(places.look(id)).stream()
                .filter(one -> wanted.contains(one.id()) && one.file().isPresent())
                .toList();
        return showing.firstPages(id, seen);
    }
}
