package org.prameen.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.DataOfYear.Kind;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityLevel;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.workbook.ScoreLine.Reason;

/** What another system says, beside the scores; it takes part in no mean (document 004 does not say how it would). */
final class OtherLines {

    private final Instrument instrument;

    OtherLines(Instrument instrument) {
        this.instrument = instrument;
    }

    /** A line for each node that it stands for. */
    List<ScoreLine> of(Substitution other) {
        return other.rule().nodes().stream()
                .flatMap(code -> instrument.find(code).stream())
                .map(node -> line(node, other))
                .toList();
    }

    private ScoreLine line(Node node, Substitution other) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(other.rule()
                .line()
                .map(line ->
                        Reason.official(line, "workbook.why.other", other.rule().title()))
                .orElseGet(
                        () -> Reason.ofSystem("workbook.why.other", other.rule().title())));
        other.taken()
                .ifPresent(said -> reasons.add(Reason.ofSystem(
                        "workbook.why.otherSaid", said.source(), said.dated().toString())));
        reasons.add(Reason.ofSystem(
                "workbook.why.otherState." + other.state(), other.rule().code()));
        if (other.rule().conversion().isEmpty()) {
            reasons.add(Reason.ofSystem("workbook.why.otherUnconverted"));
        }
        Optional<MaturityLevel> level = other.level().flatMap(this::level);
        return new ScoreLine(
                node.code(),
                ScoreLine.Kind.OTHER,
                node.title(),
                figure(other),
                level.map(MaturityLevel::title),
                other.state() == Substitution.State.COMPLETE,
                reasons);
    }

    /** As the other system says it, or how many of its indicators are known. */
    private static Optional<String> figure(Substitution other) {
        if (other.rule().kind() == Kind.INDICATORS) {
            return other.indicators().isEmpty()
                    ? Optional.empty()
                    : Optional.of(other.indicators().size() + "/" + other.rule().indicators());
        }
        return other.taken().map(Substitution.Taken::result);
    }

    private Optional<MaturityLevel> level(String code) {
        return instrument.scoring() instanceof MaturityPart maturity
                ? maturity.levels().stream()
                        .filter(level -> level.code().equals(code))
                        .findFirst()
                : Optional.empty();
    }
}
