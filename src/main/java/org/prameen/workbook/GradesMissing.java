package org.prameen.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.casework.Problem;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Node;
import org.prameen.scoring.method.ProofRule;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.domain.EntryRule;

/**
 * What is missing beside answers that make grades: why something does not apply, and what shows that an item is wholly
 * carried out or a key figure reached (rules of document 000, methods of the system).
 */
final class GradesMissing {

    private final Frame frame;
    private final Map<String, BookEntry> given;
    private final Set<String> shown;

    /** @param valid evidence that stands */
    GradesMissing(Frame frame, Map<String, BookEntry> given, List<Evidence> valid) {
        this.frame = frame;
        this.given = given;
        this.shown = valid.stream().map(Evidence::subject).collect(Collectors.toSet());
    }

    /** @return nothing for instruments without grades */
    List<Problem> of(Node section) {
        return frame.instrument().scoring() instanceof GradingPart grading
                ? section.children().stream()
                        .flatMap(item -> Stream.of(reason(item), proof(item, grading)))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Optional<Problem> reason(Node item) {
        boolean unexplained =
                value(item).filter(EntryRule.NOT_APPLICABLE::equals).isPresent()
                        && given.get(item.code()).note().isEmpty();
        return unexplained
                ? Optional.of(Problem.hard(
                        EvidenceGaps.place(item),
                        path() + "/workbook?item=" + item.code(),
                        "workbook.missing.naReason"))
                : Optional.empty();
    }

    private Optional<Problem> proof(Node item, GradingPart grading) {
        ProofRule rule = frame.round().method().proof();
        if (rule == ProofRule.OPTIONAL || shown.contains(item.code()) || !claims(item, grading)) {
            return Optional.empty();
        }
        String route = path() + "/evidence?subject=" + item.code();
        return Optional.of(
                rule == ProofRule.REQUIRED
                        ? Problem.hard(EvidenceGaps.place(item), route, "workbook.missing.proof")
                        : Problem.soft(EvidenceGaps.place(item), route, "workbook.missing.proof"));
    }

    /** The highest step, or any achievement of a key figure. */
    private boolean claims(Node item, GradingPart grading) {
        String highest = String.valueOf(grading.steps().size() - 1);
        boolean keyFigure = EntryRule.of(frame.instrument(), item.code()) instanceof EntryRule.Achieved;
        return value(item)
                .filter(value -> keyFigure ? !value.equals(EntryRule.NOT_APPLICABLE) : value.equals(highest))
                .isPresent();
    }

    private Optional<String> value(Node item) {
        return Optional.ofNullable(given.get(item.code())).flatMap(BookEntry::value);
    }

    private String path() {
        return "cases/" + frame.theCase().id();
    }
}
