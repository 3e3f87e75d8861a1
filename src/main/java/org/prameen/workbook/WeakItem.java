package org.prameen.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.workbook.domain.EntryRule;

/**
 * An item that is not carried out or hardly begun: on one of the two lowest steps, or a key figure of at most 25 per cent,
 * whatever its dimension comes to (requirement 000-F20; the bands are those of the steps, rule R-12).
 *
 * @param top the dimension
 * @param section the sub-heading or perspective it stands under
 * @param value as {@link EntryRule} keeps it
 */
public record WeakItem(Node top, Node section, Node item, String value) {

    private static final int HIGHEST_WEAK_STEP = 1;
    private static final BigDecimal HIGHEST_WEAK_PERCENT = BigDecimal.valueOf(25);

    /** @return in printed order; none where the instrument gives no grades */
    public static List<WeakItem> of(Instrument instrument, Map<String, String> values) {
        if (!(instrument.scoring() instanceof GradingPart)) {
            return List.of();
        }
        return instrument.asked().stream()
                .flatMap(top -> top.children().stream().flatMap(section -> section.children().stream()
                        .flatMap(item -> Optional.ofNullable(values.get(item.code())).stream()
                                .filter(value -> isWeak(instrument, item, value))
                                .map(value -> new WeakItem(top, section, item, value)))))
                .toList();
    }

    private static boolean isWeak(Instrument instrument, Node item, String value) {
        boolean keyFigure = EntryRule.of(instrument, item.code()) instanceof EntryRule.Achieved;
        return EntryRule.percent(value)
                .filter(figure ->
                        figure.compareTo(keyFigure ? HIGHEST_WEAK_PERCENT : BigDecimal.valueOf(HIGHEST_WEAK_STEP)) <= 0)
                .isPresent();
    }
}
