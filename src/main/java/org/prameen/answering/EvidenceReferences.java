package org.prameen.answering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prameen.answering.persistence.EvidenceRows;
import org.prameen.audit.Entry;
import org.prameen.instrument.Node;
import org.prameen.instrument.SourceKind;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What evidence the forms of a case rest on (document 002, lines 197-198 and 668). Missing evidence is pointed out and
 * holds nothing up. References are added as long as the case is open, because evidence may be asked for in the check;
 * they are taken away only while the form itself may be changed (system method).
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvidenceReferences {

    /** References a form can hold. */
    public static final int MOST = 20;

    private final CaseFrames frames;
    private final TallyDesk desk;
    private final EvidenceRows rows;
    private final Deeds deeds;

    EvidenceReferences(CaseFrames frames, TallyDesk desk, EvidenceRows rows, Deeds deeds) {
        this.frames = frames;
        this.desk = desk;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** By indicator, in the order they were entered; for everybody who may read the case. */
    @Transactional(readOnly = true)
    public Map<String, List<EvidenceReference>> of(CaseId id) {
        frames.read(id);
        return rows.of(id).stream().collect(Collectors.groupingBy(EvidenceReference::indicator));
    }

    /** Codes of the selected forms that name documents as a source and have no reference, in printed order. */
    @Transactional(readOnly = true)
    public List<String> missing(CaseId id) {
        Frame frame = frames.read(id);
        Map<String, List<EvidenceReference>> found = of(id);
        return frame.indicators().stream()
                .filter(indicator -> indicator.form().orElseThrow().sources().contains(SourceKind.DOCUMENT))
                .map(Node::code)
                .filter(code -> !found.containsKey(code))
                .toList();
    }

    /** Whether the person may add and take away references of the agency. */
    @Transactional(readOnly = true)
    public boolean mayEnter(CaseId id) {
        Frame frame = frames.read(id);
        return frame.theCase().isOpen() && desk.mayEnter(frame);
    }

    /** @throws Rejected when something is missing or too long, the form is full or the case is over */
    public EvidenceId add(CaseId id, String indicator, NewEvidence evidence) {
        Frame frame = desk.entered(id);
        Node form = frame.indicator(indicator);
        NewEvidence checked = evidence.checked();
        if (!frame.theCase().isOpen()) {
            throw Rejected.because("answering.evidence.caseOver");
        }
        if (rows.count(id, indicator) >= MOST) {
            throw Rejected.because("answering.evidence.full", MOST).at("title");
        }
        EvidenceReference added = new EvidenceReference(
                EvidenceId.random(),
                form.code(),
                checked.kind(),
                checked.title(),
                checked.place(),
                checked.effective(),
                deeds.name(),
                deeds.now());
        rows.add(id, added, deeds.person());
        deeds.write(entry("answering.evidenceAdded", frame, added).changed(null, written(added)));
        return added.id();
    }

    /** @throws Rejected once the form is closed; what stood there stays in the journal */
    public void remove(CaseId id, EvidenceId evidence) {
        desk.entered(id);
        EvidenceReference found = rows.find(id, evidence).orElseThrow(NotFound::new);
        TallyDesk.Place place = desk.writable(id, found.indicator());
        rows.remove(id, evidence);
        deeds.write(entry("answering.evidenceRemoved", place.frame(), found).changed(written(found), null));
    }

    private static Entry entry(String act, Frame frame, EvidenceReference evidence) {
        return frame.theCase().deed(act, "indicator:" + evidence.indicator());
    }

    private static String written(EvidenceReference evidence) {
        return evidence.kind() + ": " + evidence.title() + " – " + evidence.place();
    }
}
