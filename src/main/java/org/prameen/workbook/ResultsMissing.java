package org.prameen.workbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prameen.casework.Problem;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.ResultsPart;
import org.prameen.scoring.measures.EntryFinding;
import org.prameen.scoring.measures.EntryRule;
import org.prameen.scoring.measures.Statements;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.workbook.BookFrames.Frame;

/**
 * What an agency owes in its measures of results, or entered too much of; told, but the document does not say that it holds
 * anything up. Only a name that leaves open which way is better does, for it would turn the score round (document 001, rules
 * section 3.4).
 */
final class ResultsMissing {

    /** What this system has words for; packages may ask for more. */
    private static final Set<String> STATED = Set.of("MISSION", "COMPLETED_IN_YEAR", "OWN_FIELD", "PARTNERS", "SOURCE");

    /** Where addresses lead to say of which kinds the agency is. */
    private static final String KINDS = "kinds";

    private ResultsMissing() {}

    static List<Problem> of(Frame frame, BookTables tables) {
        CaseId id = frame.theCase().id();
        if (!(frame.instrument().scoring() instanceof MaturityPart maturity)
                || maturity.results().isEmpty()) {
            return List.of();
        }
        ResultsPart part = maturity.results().get();
        LocalText place = part.title();
        Set<String> kinds = tables.measures().kinds(id);
        List<ResultMeasure> measures = tables.measures().of(id);
        MeasureLines lines = new MeasureLines(maturity, kinds, frame.round());
        return Stream.concat(
                        unsaid(id, part, kinds),
                        Stream.concat(
                                lines.check(measures).findings().stream()
                                        .map(finding -> problem(place, route(id, finding.place()), finding)),
                                lines.hints(measures).stream()
                                        .filter(hint -> !hint.kind().settled())
                                        .map(hint -> Problem.soft(
                                                place,
                                                route(id, hint.measure()),
                                                "workbook.hint." + hint.kind(),
                                                hint.arguments().toArray()))))
                .toList();
    }

    /** Without a kind no duty of a kind is told at all, which looks as if nothing were owed. */
    private static Stream<Problem> unsaid(CaseId id, ResultsPart part, Set<String> kinds) {
        return kinds.isEmpty() && !Measures.kinds(part).isEmpty()
                ? Stream.of(Problem.soft(part.title(), route(id, KINDS), "workbook.missing.kinds"))
                : Stream.empty();
    }

    private static String route(CaseId id, String at) {
        return "cases/" + id + "/workbook/results?at=" + at;
    }

    private static Problem problem(LocalText place, String route, EntryFinding finding) {
        if (finding.rule() != EntryRule.STATEMENT_MISSING) {
            return Problem.soft(
                    place,
                    route,
                    "workbook.rule." + finding.rule(),
                    finding.arguments().toArray());
        }
        String name = finding.arguments().get(0);
        if (name.equals(Statements.DIRECTION)) {
            return Problem.hard(place, route, "workbook.missing.direction");
        }
        return Problem.soft(
                place,
                route,
                STATED.contains(name) ? "workbook.missing.state." + name : "workbook.rule.STATEMENT_MISSING");
    }
}
