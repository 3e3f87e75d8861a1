package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.answering.TallyRest;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.ThaiDigits;

/** The fields of one item: five scores, then "not practised" and "not answered". */
class TallyCells implements Serializable {

    static final int SCORES = 5;
    private static final int LONGEST = 9;
    private static final List<String> FIELDS = List.of("5", "4", "3", "2", "1", "notPractised", "blank");

    private final List<Input> cells = new ArrayList<>();

    /** @return the cell of the table with the new field in it */
    Element add(String column, String label, boolean enabled, SerializableRunnable changed) {
        Input cell = new Input(ValueChangeMode.ON_CHANGE);
        cell.setType("text");
        cell.getElement()
                .setAttribute("inputmode", "text")
                .setAttribute("maxlength", Integer.toString(LONGEST))
                .setAttribute("aria-label", label);
        cell.setEnabled(enabled);
        cell.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        cells.add(cell);
        return new Element("td")
                .setAttribute("class", "num")
                .setAttribute("data-label", column)
                .appendChild(cell.getElement());
    }

    List<String> values() {
        return cells.stream().map(Input::getValue).toList();
    }

    List<String> scores() {
        return values().subList(0, SCORES);
    }

    /** Empty when nobody said how those without a score divide. */
    Optional<TallyRest> rest() {
        TallyRest rest = new TallyRest(values().get(SCORES), values().get(SCORES + 1));
        return rest.notPractised().isBlank() && rest.blank().isBlank() ? Optional.empty() : Optional.of(rest);
    }

    boolean isWhole() {
        return scores().stream().noneMatch(String::isBlank);
    }

    boolean isBegun() {
        return values().stream().anyMatch(typed -> !typed.isBlank());
    }

    /** @return whether there was one value for each field */
    boolean put(List<String> typed) {
        if (typed.size() != cells.size()) {
            return false;
        }
        for (int column = 0; column < cells.size(); column++) {
            String value = typed.get(column);
            cells.get(column).setValue(value.substring(0, Math.min(value.length(), LONGEST)));
        }
        return true;
    }

    void show(ItemCounts counts) {
        for (int column = 0; column < SCORES; column++) {
            cells.get(column).setValue(written(counts.frequencies().get(column)));
        }
        cells.get(SCORES).setValue(written(counts.notPractised()));
        cells.get(SCORES + 1).setValue(written(counts.blank()));
    }

    void add(int column, long more) {
        Input cell = cells.get(column);
        cell.setValue(Long.toString(number(cell.getValue()) + more));
    }

    long total() {
        return values().stream().mapToLong(TallyCells::number).sum();
    }

    void mark(String field) {
        int at = FIELDS.indexOf(field);
        if (at >= 0) {
            cells.get(at).getElement().setAttribute("aria-invalid", "true");
        }
    }

    void unmark() {
        cells.forEach(cell -> cell.getElement().removeAttribute("aria-invalid"));
    }

    private static long number(String typed) {
        String digits = ThaiDigits.toArabic(typed.strip());
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }

    private static String written(long count) {
        return count == 0 ? "-" : Long.toString(count);
    }
}
