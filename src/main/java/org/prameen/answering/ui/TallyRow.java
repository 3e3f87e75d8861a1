package org.prameen.answering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.prameen.answering.Saving;
import org.prameen.answering.Tallies;
import org.prameen.answering.TallyForm;
import org.prameen.answering.TallyItem;
import org.prameen.answering.TallySaving;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.HistoryLink;

/** The counts of one item. Saved as soon as the five counts are there and add up, with what is missing asked below. */
class TallyRow implements Serializable {

    private static final int COLUMNS = 9;

    /** What a row is about. */
    record Facts(Tallies tallies, CaseId id, Instrument instrument, Node item, int number, TallyForm form) {}

    private final transient Facts facts;
    private final SerializableRunnable again;
    private final TallyCells cells = new TallyCells();
    private final Span sum = new Span();
    private final Span fault = new Span();
    private final Element line = new Element("tr");
    private final Element below = new Element("tr");
    private SerializableConsumer<List<String>> saved = values -> {};
    private SerializableRunnable conflict = () -> {};
    private int version;

    /** What the counts on the screen were typed on top of; older than {@link #version} when the browser had kept them. */
    private int seen;

    TallyRow(Facts facts, TallyItem item, SerializableRunnable again) {
        this.facts = facts;
        this.again = again;
        stands(item.version());
        line.setAttribute("data-item", facts.item().code());
        line.setAttribute("id", Fields.id("count", facts.item().code()));
        Element title = new Element("th").setAttribute("scope", "row");
        title.setText(facts.number() + ". " + facts.item().title().in(locale()));
        HistoryLink.to(facts.id(), facts.item().code())
                .ifPresent(link -> title.appendChild(new Element("br"), link.getElement()));
        line.appendChild(title);
        facts.instrument()
                .rating()
                .scale()
                .forEach(level -> cell(level.score() + " " + level.title().in(locale())));
        cell(facts.instrument().rating().notPractised().in(locale()));
        cell(words("answering.tally.blank"));
        line.appendChild(new Element("td").setAttribute("class", "num").appendChild(sum.getElement()));
        fault.addClassName("an-fault");
        fault.getElement().setAttribute("role", "alert");
        Element wide = new Element("td").setAttribute("colspan", Integer.toString(COLUMNS));
        below.appendChild(wide.appendChild(fault.getElement()));
        below.setVisible(false);
        if (item.entered()) {
            cells.show(item.counts());
            total();
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

    String item() {
        return facts.item().code();
    }

    void onSaved(SerializableConsumer<List<String>> listener) {
        saved = listener;
    }

    void onConflict(SerializableRunnable listener) {
        conflict = listener;
    }

    /** Puts back what was typed before the page was opened anew, and stores it if it is whole. */
    void restore(List<String> typed, int then) {
        if (!isOpen() || !cells.put(typed)) {
            return;
        }
        typedOn(then);
        enter();
    }

    private void stands(int now) {
        version = now;
        typedOn(now);
    }

    private void typedOn(int then) {
        seen = then;
        line.setAttribute("data-version", Integer.toString(then));
    }

    private boolean isOpen() {
        return facts.form().locked().isEmpty() && !facts.form().fixed().contains(item());
    }

    private void cell(String column) {
        String label = words("answering.tally.cell", column, facts.number());
        line.appendChild(cells.add(column, label, isOpen(), this::enter));
    }

    private void enter() {
        say("");
        if (!cells.isWhole()) {
            sum.setText(cells.isBegun() ? words("answering.tally.incomplete") : "");
            return;
        }
        try {
            TallySaving saving =
                    facts.tallies().enter(facts.id(), facts.item().code(), cells.scores(), cells.rest(), seen);
            if (saving instanceof TallySaving.Asks asks) {
                ask(asks.missing());
            } else if (saving instanceof TallySaving.Written written) {
                written(written.saving());
            }
        } catch (Rejected refused) {
            say(words(refused.key(), refused.arguments().toArray()));
            refused.field().ifPresent(cells::mark);
        }
    }

    private void written(Saving saving) {
        if (saving instanceof Saving.Saved stored) {
            stands(stored.version());
            total();
            saved.accept(cells.values());
        } else if (saving instanceof Saving.Conflict found) {
            conflict.run();
            new ConflictDialog(found, again::run, () -> {
                        typedOn(found.version());
                        enter();
                    })
                    .open();
        }
    }

    /** Asks what the missing respondents are, with the two usual answers at hand. */
    private void ask(long missing) {
        say(words("answering.tally.asks", missing));
        fault.addClassName("ask");
        fault.add(choice("answering.tally.asks.allNa", missing, TallyCells.SCORES));
        fault.add(choice("answering.tally.asks.allBlank", missing, TallyCells.SCORES + 1));
    }

    private Button choice(String key, long missing, int column) {
        return Buttons.plain(words(key, missing), () -> {
            cells.add(column, missing);
            enter();
        });
    }

    private void total() {
        sum.setText("✓ "
                + words("answering.tally.sumOf", cells.total(), facts.form().respondents()));
    }

    private void say(String words) {
        fault.removeAll();
        fault.removeClassName("ask");
        fault.setText(words);
        below.setVisible(!words.isEmpty());
        sum.setText("");
        cells.unmark();
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
