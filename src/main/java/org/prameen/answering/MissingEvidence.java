package org.prameen.answering;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.EvidenceRules;
import org.prameen.instrument.Node;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of the selected forms lack evidence. Where the instrument requires none, only forms that name documents as a
 * source are pointed out (document 002, lines 197-198 and 668), and that holds nothing up.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MissingEvidence {

    private final CaseFrames frames;
    private final EvidenceFiles files;

    MissingEvidence(CaseFrames frames, EvidenceFiles files) {
        this.frames = frames;
        this.files = files;
    }

    /** Codes of forms without any evidence that should have some, in printed order. */
    public List<String> of(CaseId id) {
        return wanted(frames.read(id), valid(id));
    }

    List<String> wanted(Frame frame, List<Evidence> valid) {
        return frame.indicators().stream()
                .filter(form -> wanted(frame, form))
                .map(Node::code)
                .filter(code -> valid.stream().noneMatch(one -> belongs(one, code)))
                .toList();
    }

    /** Forms, or their items, that lack evidence the instrument requires. */
    List<Node> required(Frame frame, List<Evidence> valid) {
        return frame.indicators().stream()
                .flatMap(Node::walk)
                .filter(node -> frame.instrument().evidence().at().contains(node.kind()))
                .filter(node -> lacks(frame.instrument().evidence().rules(node.code()), node, valid))
                .toList();
    }

    /** What was not cancelled. */
    List<Evidence> valid(CaseId id) {
        return files.of(id).stream().filter(Evidence::valid).toList();
    }

    private static boolean lacks(EvidenceRules rules, Node node, List<Evidence> valid) {
        if (!rules.required()) {
            return false;
        }
        List<Evidence> here =
                valid.stream().filter(one -> one.subject().equals(node.code())).toList();
        Set<String> pieces = here.stream().flatMap(one -> one.piece().stream()).collect(Collectors.toSet());
        return here.isEmpty()
                || rules.pieces().stream().anyMatch(piece -> piece.required() && !pieces.contains(piece.code()));
    }

    private static boolean wanted(Frame frame, Node form) {
        return frame.instrument().evidence().rules(form.code()).required()
                || form.form().orElseThrow().sources().contains(SourceKind.DOCUMENT);
    }

    /** At the form itself or at one of its items. */
    private static boolean belongs(Evidence one, String form) {
        return one.subject().equals(form) || one.subject().startsWith(form + ".");
    }
}
