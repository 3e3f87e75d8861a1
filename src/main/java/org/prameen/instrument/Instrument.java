package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * One version of an instrument, immutable.
 *
 * @param code stable code of the instrument, for example {@code local-hr}
 * @param version for example {@code H}
 * @param scoring the scoring model with what it needs
 * @param stem the question that stands above every form
 * @param legalReference default of the editable legal reference printed on reports
 * @param evidence what may and must be attached, and where
 * @param answering who answers, and until when
 * @param groups the top of the tree, in printed order
 */
public record Instrument(
        String code,
        String version,
        LocalText title,
        LocalText issuer,
        ScoringPart scoring,
        LocalText stem,
        List<Period> periods,
        LocalText legalReference,
        List<Principle> principles,
        List<Term> glossary,
        EvidencePart evidence,
        AnsweringPart answering,
        List<Node> groups) {

    public Instrument {
        periods = List.copyOf(periods);
        principles = List.copyOf(principles);
        glossary = List.copyOf(glossary);
        groups = List.copyOf(groups);
    }

    /** All nodes of one kind in printed order. */
    public List<Node> all(NodeKind kind) {
        return groups.stream().flatMap(group -> group.all(kind).stream()).toList();
    }

    public Optional<Node> find(String nodeCode) {
        return groups.stream()
                .flatMap(Node::walk)
                .filter(node -> node.code().equals(nodeCode))
                .findFirst();
    }

    /** The top of the tree as it is answered: the groups, and after them the key figures as a group of their own. */
    public List<Node> asked() {
        Stream<Node> more = scoring instanceof GradingPart graded
                ? graded.weighted().map(WeightedPart::asNode).stream()
                : Stream.empty();
        return Stream.concat(groups.stream(), more).toList();
    }

    /** The top of the tree as it is judged: what is answered, and the places of measures of results. */
    public List<Node> judged() {
        Stream<Node> results = scoring instanceof MaturityPart maturity
                ? maturity.results().map(ResultsPart::asNode).stream()
                : Stream.empty();
        return Stream.concat(asked().stream(), results).toList();
    }

    /** What is judged together: every section, and every dimension of results. */
    public List<Node> judgedSections() {
        return sections(judged());
    }

    /**
     * What can be opened again after a signature: the profile with its pictures, what is judged, and what other systems
     * answer this year.
     */
    public List<Node> reopenable() {
        Stream<Node> elsewhere = answering.year().substitutes().stream()
                .flatMap(other -> other.nodes().stream())
                .flatMap(node -> find(node).stream());
        return Stream.of(answering.profile().map(ProfilePart::asNode).stream(), judgedSections().stream(), elsewhere)
                .flatMap(nodes -> nodes)
                .toList();
    }

    /** What is answered together, in printed order; nodes that the document names but nobody answers are left out. */
    public List<Node> sections() {
        return sections(asked());
    }

    private static List<Node> sections(List<Node> tops) {
        return tops.stream()
                .flatMap(top -> top.all(NodeKind.INDICATOR).stream())
                .filter(section -> !section.children().isEmpty())
                .toList();
    }

    /** As {@link #find}, key figures and places of results included. */
    public Optional<Node> findJudged(String nodeCode) {
        return judged().stream()
                .flatMap(Node::walk)
                .filter(node -> node.code().equals(nodeCode))
                .findFirst();
    }

    /** Whether an agency answers in one workbook of its own, and not by what many respondents say. */
    public boolean isFilledTogether() {
        return !(scoring instanceof RatingPart);
    }

    /** @throws IllegalStateException when the instrument is scored by another model */
    public RatingPart rating() {
        return part(RatingPart.class);
    }

    /** @throws IllegalStateException when the instrument is scored by another model */
    public MaturityPart maturity() {
        return part(MaturityPart.class);
    }

    /** @throws IllegalStateException when the instrument is scored by another model */
    public GradingPart grading() {
        return part(GradingPart.class);
    }

    private <T extends ScoringPart> T part(Class<T> wanted) {
        if (!wanted.isInstance(scoring)) {
            throw new IllegalStateException("%s %s is scored by %s".formatted(code, version, scoring.model()));
        }
        return wanted.cast(scoring);
    }

    /** What another system answers in the place of a node or of one above it, this year. */
    public Optional<DataOfYear.Substitute> substitute(String nodeCode) {
        return answering.year().substitute(nodeCode);
    }

    public Optional<Period> period(String periodCode) {
        return periods.stream()
                .filter(period -> period.code().equals(periodCode))
                .findFirst();
    }
}
