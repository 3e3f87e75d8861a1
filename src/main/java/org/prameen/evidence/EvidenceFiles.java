package org.prameen.evidence;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.evidence.Places.Place;
import org.prameen.instrument.EvidenceKind;
import org.prameen.instrument.EvidenceRules;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.OneMoment;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case rests on: files, links and names of what stays at the agency, by subject. Those who read the case read all
 * of it; respondents what they added. Nothing goes after the case was submitted: it is cancelled, and stays visible.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class EvidenceFiles {

    private final Places places;
    private final Rights rights;
    private final Taking taking;
    private final Keeping keeping;
    private final EvidenceReading reading;
    private final EvidenceShowing showing;

    EvidenceFiles(
            Places places,
            Rights rights,
            Taking taking,
            Keeping keeping,
            EvidenceReading reading,
            EvidenceShowing showing) {
        this.places = places;
        this.rights = rights;
        this.taking = taking;
        this.keeping = keeping;
        this.reading = reading;
        this.showing = showing;
    }

    /**
     * Takes a file in: receives it within the limit of the subject, inspects it, stores it once.
     *
     * @param fileName as the person's machine calls it
     * @throws Rejected with one sentence that says what is wrong with the file, the description or the subject
     */
    public EvidenceId attach(CaseId id, String subject, NewEvidence described, InputStream content, String fileName) {
        Place place = OneMoment.of(() -> adding(id, subject, EvidenceKind.PDF));
        return taking.file(place, subject, described.checked(), content, fileName);
    }

    /** Names an address in the web. @param address http or https with a host */
    @Transactional
    public EvidenceId link(CaseId id, String subject, NewEvidence described, URI address) {
        Place place = adding(id, subject, EvidenceKind.LINK);
        return taking.link(place, subject, described.checked(), address);
    }

    /** Names what stays at the agency. @param kept where */
    @Transactional
    public EvidenceId refer(CaseId id, String subject, NewEvidence described, SourceKind source, String kept) {
        Place place = adding(id, subject, EvidenceKind.REFERENCE);
        return taking.reference(place, subject, described.checked(), source, kept);
    }

    /** Lets a file, link or reference serve another subject of its case; its content is not stored again. */
    @Transactional
    public EvidenceId shareWith(EvidenceId evidence, String subject) {
        Evidence found = reading.found(evidence);
        return shareWith(evidence, found.caseId(), subject);
    }

    /** The same for a subject of another case of the same agency. @throws NotFound for a case of another one */
    @Transactional
    public EvidenceId shareWith(EvidenceId evidence, CaseId with, String subject) {
        Evidence found = reading.found(evidence);
        Place from = places.get(found.caseId());
        Place place = adding(with, subject, found.kind());
        if (!place.theCase().agency().equals(from.theCase().agency())) {
            throw new NotFound();
        }
        return taking.shared(place, subject, found);
    }

    /** Says anew what a piece is. @param edition that the person saw @throws Rejected when somebody changed it since */
    @Transactional
    public void describe(EvidenceId evidence, NewEvidence described, int edition) {
        Evidence found = changing(evidence);
        keeping.describe(places.get(found.caseId()), found, described.checked(), edition);
    }

    /** Says that a piece does not count and why; it stays visible. @param replacement of the same subject, used instead */
    @Transactional
    public void cancel(EvidenceId evidence, String reason, Optional<EvidenceId> replacement) {
        Evidence found = changing(evidence);
        keeping.cancel(places.get(found.caseId()), found, reason, replacement);
    }

    /**
     * Takes a file in and cancels the piece it is used instead of, both or neither; the room of the cancelled one is free for
     * it unless the instrument counts cancelled files.
     *
     * @param described where it says no piece and no project, those of the cancelled one hold
     */
    public EvidenceId replace(
            EvidenceId evidence, String reason, NewEvidence described, InputStream content, String fileName) {
        Evidence found = OneMoment.of(() -> changing(evidence));
        Place place = OneMoment.of(() -> adding(found.caseId(), found.subject(), EvidenceKind.PDF));
        return taking.file(
                place,
                found.subject(),
                described.checked().like(found),
                new Taking.Sent(content, fileName),
                Optional.of(found),
                added -> keeping.cancel(place, found, reason, Optional.of(added)));
    }

    /** Says that all pieces that count are of the project the answer cites. @throws Rejected while one says otherwise */
    @Transactional
    public void confirmProject(CaseId id, String subject) {
        Place place = places.get(id);
        rights.requireAdding(place, subject);
        reading.confirm(place, subject);
    }

    /** Takes a piece away, as long as nothing was submitted. @throws Rejected afterwards: it can be cancelled */
    @Transactional
    public void remove(EvidenceId evidence) {
        Evidence found = changing(evidence);
        keeping.remove(places.get(found.caseId()), found);
    }

    /** All that the person may see, in the order it was added, cancelled pieces included. */
    @Transactional(readOnly = true)
    public List<Evidence> of(CaseId id) {
        return reading.of(places.look(id));
    }

    @Transactional(readOnly = true)
    public List<Evidence> of(CaseId id, String subject) {
        return reading.of(places.look(id), subject);
    }

    /** @throws NotFound for a foreign piece, and for another's where the person sees only their own */
    @Transactional(readOnly = true)
    public Evidence get(EvidenceId evidence) {
        return reading.found(evidence);
    }

    /** The evidence of one subject with what is allowed there. @throws NotFound when the case has no such subject */
    @Transactional(readOnly = true)
    public EvidenceShelf shelf(CaseId id, String subject) {
        return reading.shelf(places.look(id), subject);
    }

    /** Those of the subjects that the person may add to, unless the window is closed. */
    @Transactional(readOnly = true)
    public List<String> addable(CaseId id, List<String> subjects) {
        return reading.addable(places.look(id), subjects);
    }

    /** The subjects that have or must have evidence, nodes in printed order, then others. */
    @Transactional(readOnly = true)
    public List<EvidenceShelf> shelves(CaseId id) {
        return reading.shelves(isGuest(id) ? places.look(id) : places.read(id));
    }

    /** The case that the forms of a case rest on: itself, or of an evaluation from outside the agency's own, if it is seen. */
    @Transactional(readOnly = true)
    public Optional<CaseId> restsOn(CaseId id) {
        return places.restsOn(id);
    }

    /** Whether the person sees the evidence by evaluating the agency from outside only: to look at, piece by piece. */
    @Transactional(readOnly = true)
    public boolean isGuest(CaseId id) {
        return places.isGuest(id);
    }

    /** What evidence of the case can be put to, with its names: nodes in printed order, then others. */
    @Transactional(readOnly = true)
    public Map<String, LocalText> subjects(CaseId id) {
        return places.all(places.get(id));
    }

    /** Opens the file; that it was opened is recorded. @throws NotFound for a foreign piece and for one without a file */
    public OpenedFile open(EvidenceId evidence) {
        return showing.open(evidence);
    }

    /** The address of a link; that it was followed is recorded. */
    public URI follow(EvidenceId evidence) {
        return showing.follow(evidence);
    }

    /** A page as a picture (PNG); that it was looked at is recorded. @param page from 1 @throws NotFound beyond the last */
    public byte[] preview(EvidenceId evidence, int page) {
        return showing.preview(evidence, page);
    }

    /** Writes all evidence of the case as an archive, piece by piece; that it was exported is recorded. */
    public void zip(CaseId id, OutputStream out) {
        showing.zip(places.read(id), out);
    }

    /** Fingerprint of all evidence of a case, for approvals; the same only while nothing of it changed. */
    @Transactional(readOnly = true)
    public String digest(CaseId id) {
        return Digests.ofCase(reading.all(places.read(id)));
    }

    /** Fingerprints by subject; subjects without evidence are absent. */
    @Transactional(readOnly = true)
    public Map<String, String> digestBySubject(CaseId id) {
        return Digests.bySubject(reading.all(places.read(id)));
    }

    private Place adding(CaseId id, String subject, EvidenceKind kind) {
        Place place = places.get(id);
        rights.requireAdding(place, subject);
        place.instrument().substitute(subject).ifPresent(other -> {
            throw Rejected.because("evidence.substituted", other.code()).at("file");
        });
        places.title(place, subject);
        EvidenceRules rules = place.rules(subject);
        if (!rules.allow(kind)) {
            throw Rejected.because(rules.kinds().isEmpty() ? "evidence.none" : "evidence.kind." + kind + ".refused")
                    .at("file");
        }
        return place;
    }

    private Evidence changing(EvidenceId evidence) {
        Evidence found = reading.found(evidence);
        Place place = places.get(found.caseId());
        rights.requireChanging(place, found);
        return found;
    }
}
