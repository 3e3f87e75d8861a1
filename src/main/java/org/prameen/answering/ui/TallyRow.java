package org.prameen.answering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.answering.Saving;
import org.prameen.answering.Tallies;
import org.prameen.answering.TallyForm;
import org.prameen.answering.TallyItem;
import org.prameen.answering.TallyRest;
import org.prameen.answering.TallySaving;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.scoring.ItemCounts;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiDigits;
import org.prameen.shell.Buttons;
import org.prameen.shell.HistoryLink;

/** The counts of one item. Saved as soon as the five counts are there and add up, with what is missing asked below. */
class TallyRow implements Serializable {

    private static final int SCORES = 5;
    private static final int COLUMNS = 9;

    /** What a row is about. */
    record Facts(Tallies tallies, CaseId id, Instrument instrument, Node item, int number, TallyForm form) {}

    private final transient Facts facts;
    private final SerializableRunnable again;
    private final List<Input> cells = new ArrayList<>();
    private final Span sum = new Span();
    private final Span fault = new Span();
    private final Element line = new Element("tr");
    private final Element below = new Element("tr");
    private int version;

    TallyRow(Facts facts, TallyItem item, SerializableRunnable again) {
        this.facts = facts;
        this.again = again;
        this.version = item.version();
        line.setAttribute("id", Fields.id("count", facts.item().code()));
        Element title = new Element("th").setAttribute("scope", "row");
        title.setText(facts.number() + ". " + facts.item().title().in(locale()));
        HistoryLink.to(facts.id(), facts.item().code())
                .ifPresent(link -> title.appendChild(new Element("br"), link.getElement()));
        line.appendChild(title);
        facts.instrument()
                .scale()
                .forEach(level -> cell(level.score() + " " + level.title().in(locale())));
        cell(facts.instrument().notPractised().in(locale()));
        cell(words("answering.tally.blank"));
        line.appendChild(new Element("td").setAttribute("class", "num").appendChild(sum.getElement()));
        fault.addClassName("an-fault");
        fault.getElement().setAttribute("role", "alert");
        Element wide = new Element("td").setAttribute("colspan", Integer.toString(COLUMNS));
        below.appendChild(wide.appendChild(fault.getElement()));
        below.setVisible(false);
        if (item.entered()) {
            show(item.counts());
        }
    }

    Element line() {
        return line;
    }

    /** As this window knows it. */
    int version() {
        return version;
    }

    Element below() {
        return below;
    }

    private void cell(String column) {
        Input cell = new Input(ValueChangeMode.ON_CHANGE);
        cell.setType("text");
        cell.getElement()
                .setAttribute("inputmode", "text")
                .setAttribute("maxlength", "9")
                .setAttribute("aria-label", words("answering.tally.cell", column, facts.number()));
        cell.setEnabled(facts.form().locked().isEmpty()
                && !facts.form().fixed().contains(facts.item().code()));
        cell.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                enter();
            }
        });
        cells.add(cell);
        line.appendChild(new Element("td")
                .setAttribute("class", "num")
                .setAttribute("data-label", column)
                .appendChild(cell.getElement()));
    }

    private void enter() {
        List<String> scores =
                cells.subList(0, SCORES).stream().map(Input::getValue).toList();
        say("");
        if (scores.stream().anyMatch(String::isBlank)) {
            return;
        }
        try {
            TallySaving saving = facts.tallies().enter(facts.id(), facts.item().code(), scores, rest(), version);
            if (saving instanceof TallySaving.Asks asks) {
                ask(asks.missing());
            } else if (saving instanceof TallySaving.Written written) {
                written(written.saving());
            }
        } catch (Rejected refused) {
            say(words(refused.key(), refused.arguments().toArray()));
            refused.field().ifPresent(this::mark);
        }
    }

    private Optional<TallyRest> rest() {
        TallyRest rest = new TallyRest(
                cells.get(SCORES).getValue(), cells.get(SCORES + 1).getValue());
        return rest.notPractised().isBlank() && rest.blank().isBlank() ? Optional.empty() : Optional.of(rest);
    }

    private void written(Saving saving) {
        if (saving instanceof Saving.Saved saved) {
            version = saved.version();
            total();
        } else if (saving instanceof Saving.Conflict conflict) {
            new ConflictDialog(conflict, again::run, () -> {
                        version = conflict.version();
                        enter();
                    })
                    .open();
        }
    }

    /** Asks what the missing respondents are, with the two usual answers at hand. */
    private void ask(long missing) {
        say(words("answering.tally.asks", missing));
        fault.addClassName("ask");
        fault.add(choice("answering.tally.asks.allNa", missing, SCORES));
        fault.add(choice("answering.tally.asks.allBlank", missing, SCORES + 1));
    }

    private Button choice(String key, long missing, int column) {
        return Buttons.plain(words(key, missing), () -> {
            long before = number(cells.get(column).getValue());
            cells.get(column).setValue(Long.toString(before + missing));
            enter();
        });
    }

    private static long number(String typed) {
        String digits = ThaiDigits.toArabic(typed.strip());
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }

    private void show(ItemCounts counts) {
        for (int column = 0; column < SCORES; column++) {
            cells.get(column).setValue(written(counts.frequencies().get(column)));
        }
        cells.get(SCORES).setValue(written(counts.notPractised()));
        cells.get(SCORES + 1).setValue(written(counts.blank()));
        total();
    }

    private void total() {
        long total =
                cells.stream().map(Input::getValue).mapToLong(TallyRow::number).sum();
        sum.setText("✓ " + words("answering.tally.sumOf", total, facts.form().respondents()));
    }

    private static String written(long count) {
        return count == 0 ? "-" : Long.toString(count);
    }

    private void say(String words) {
        fault.removeAll();
        fault.removeClassName("ask");
        fault.setText(words);
        below.setVisible(!words.isEmpty());
        sum.setText("");
        cells.forEach(cell -> cell.getElement().removeAttribute("aria-invalid"));
    }

    private void mark(String field) {
        List<String> fields = List.of("5", "4", "3", "2", "1", "notPractised", "blank");
        int at = fields.indexOf(field);
        if (at >= 0) {
            cells.get(at).getElement().setAttribute("aria-invalid", "true");
        }
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
