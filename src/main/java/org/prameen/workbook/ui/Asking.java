package org.prameen.workbook.ui;

import java.util.ArrayList;
import java.util.List;
import org.prameen.scoring.measures.HintKind;
import org.prameen.scoring.measures.Statements;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.TypedMeasure;

/** What is asked of a measure besides its figures: what the document demands, and what explains a hint. */
final class Asking {

    private Asking() {}

    /** Names of what is asked, in order. */
    static List<String> of(ResultState state, ResultMeasure measure) {
        List<String> asked = new ArrayList<>(state.rules().demands(measure));
        TypedMeasure typed = measure.typed();
        boolean award = state.part()
                .groups()
                .anyMatch(group -> group.code().equals(typed.group())
                        && group.help().awards().isPresent());
        boolean target =
                state.hints(measure).stream().anyMatch(hint -> hint.kind().ofTarget());
        boolean fall = state.hints(measure).stream().anyMatch(hint -> hint.kind() == HintKind.CUMULATIVE_FALLS)
                || !typed.statement(Statements.FALL_REASON).isEmpty();
        ask(asked, Statements.AWARDING_BODY, award);
        ask(asked, Statements.TARGET_REASON, target);
        ask(asked, Statements.FALL_REASON, fall);
        return asked;
    }

    private static void ask(List<String> asked, String name, boolean now) {
        if (now) {
            asked.add(name);
        }
    }
}
