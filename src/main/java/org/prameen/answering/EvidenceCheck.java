package org.prameen.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.casework.CompletenessCheck;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.springframework.stereotype.Component;

/** Says which evidence is missing: what the instrument requires holds a signature up, anything else deserves a look. */
@Component
class EvidenceCheck implements CompletenessCheck {

    private static final int AFTER_ANSWERS = 30;

    private final MissingEvidence missing;
    private final CaseFrames frames;

    EvidenceCheck(MissingEvidence missing, CaseFrames frames) {
        this.missing = missing;
        this.frames = frames;
    }

    @Override
    public List<Problem> of(CaseId id, Submission submission) {
        if (submission == Submission.SHEET) {
            return List.of();
        }
        Frame frame = frames.read(id);
        List<Evidence> valid = missing.valid(id);
        List<Node> required = missing.required(frame, valid);
        Set<String> said = new HashSet<>();
        required.forEach(node -> said.add(node.code()));
        Stream<Problem> must = required.stream().map(node -> problem(id, node, submission == Submission.SIGNING));
        Stream<Problem> should = missing.wanted(frame, valid).stream()
                .filter(code -> said.stream().noneMatch(one -> one.equals(code) || one.startsWith(code + ".")))
                .flatMap(code -> frame.instrument().find(code).stream())
                .map(node -> Problem.soft(place(node), route(id, node), "answering.problem.evidenceWanted"));
        return Stream.concat(must, should).toList();
    }

    /** Where the instrument requires nothing, nobody need look for it. */
    @Override
    public List<Problem> refusing(CaseId id, Submission submission) {
        boolean required = submission == Submission.SIGNING
                && !missing.required(frames.read(id), List.of()).isEmpty();
        return required ? of(id, submission).stream().filter(Problem::hard).toList() : List.of();
    }

    @Override
    public int rank() {
        return AFTER_ANSWERS;
    }

    private static Problem problem(CaseId id, Node node, boolean hard) {
        String key = "answering.problem.evidenceRequired";
        return hard ? Problem.hard(place(node), route(id, node), key) : Problem.soft(place(node), route(id, node), key);
    }

    private static LocalText place(Node node) {
        return LocalText.of(
                node.code() + " " + node.title().th(),
                node.code() + " " + node.title().in(org.prameen.shared.Texts.ENGLISH));
    }

    private static String route(CaseId id, Node node) {
        return "cases/" + id + "/evidence?subject=" + node.code();
    }
}
