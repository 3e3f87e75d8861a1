package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/**
 * One node of an instrument's tree.
 *
 * @param code stable code, unique in the version, for example {@code C1.F4.I2.Q1}; answers and results hang on it
 * @param form the survey form, present on indicators only
 * @param condition when an item applies at all ("where an offence occurred"), shown beside it
 * @param level code of the level of maturity an item belongs to, in instruments that have levels
 * @param guide what helps to answer it
 * @param answer what the answer to an item consists of, where the document prints fields for it
 * @param sourceLine first line of the element in the source document, for "why is this asked?"
 * @param children in printed order
 */
public record Node(
        String code,
        NodeKind kind,
        LocalText title,
        Optional<Form> form,
        Optional<LocalText> condition,
        Optional<String> level,
        Guide guide,
        Optional<AnswerForm> answer,
        Optional<Integer> sourceLine,
        List<Node> children) {

    public Node {
        children = List.copyOf(children);
    }

    /** A node with a title and nothing that helps to answer it. */
    static Node plain(String code, NodeKind kind, LocalText title, List<Node> children) {
        return plain(code, kind, title, Guide.NONE, children);
    }

    static Node plain(String code, NodeKind kind, LocalText title, Guide guide, List<Node> children) {
        return new Node(
                code,
                kind,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                guide,
                Optional.empty(),
                Optional.empty(),
                children);
    }

    /** This node and all below it, in printed order. */
    public Stream<Node> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::walk));
    }

    /** All nodes of one kind at or below this one, in printed order. */
    public List<Node> all(NodeKind wanted) {
        return walk().filter(node -> node.kind() == wanted).toList();
    }
}
