package org.prameen.instrument;

import java.util.Optional;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;

/**
 * What stands above a form: where it belongs, what is asked and where the data come from (document 002, lines 667-669).
 *
 * @param factor empty where indicators stand directly below their group
 */
public record FormHead(LocalText stem, Node group, Optional<Node> factor, Node indicator, Form form) {

    /**
     * @param formCode for example {@code C1.F1.I1.S}
     * @throws NotFound when the instrument has no such form
     */
    public static FormHead of(Instrument instrument, String formCode) {
        for (Node group : instrument.groups()) {
            for (Node indicator : group.all(NodeKind.INDICATOR)) {
                if (indicator
                        .form()
                        .filter(form -> form.code().equals(formCode))
                        .isPresent()) {
                    Form form = indicator.form().orElseThrow();
                    return new FormHead(instrument.stem(), group, factorOf(group, indicator), indicator, form);
                }
            }
        }
        throw new NotFound();
    }

    private static Optional<Node> factorOf(Node group, Node indicator) {
        return group.all(NodeKind.FACTOR).stream()
                .filter(factor -> factor.children().contains(indicator))
                .findFirst();
    }
}
