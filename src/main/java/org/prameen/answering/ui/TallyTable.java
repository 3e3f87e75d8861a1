package org.prameen.answering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.prameen.answering.TallyForm;
import org.prameen.answering.TallyItem;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;

/** The counts of a form, one line an item, in the printed columns. */
class TallyTable extends Div {

    private final int headVersion;
    private final List<TallyRow> rows = new ArrayList<>();
    private final Div marked = new Div();

    TallyTable(Counting counting, CaseId id, Instrument instrument, Node indicator, SerializableRunnable again) {
        TallyForm form = counting.form(id, indicator);
        this.headVersion = form.version();
        getElement().setAttribute("data-owner", counting.owner(id));
        addClassNames("pr-card", "an-tally");
        Paragraph hint = new Paragraph(getTranslation("answering.tally.hint"));
        hint.addClassName("pr-quiet");
        add(hint);
        marked.setVisible(form.notPractisedReason().isPresent());
        form.notPractisedReason()
                .ifPresent(reason -> marked.add(
                        SheetPage.strip("amber", "", getTranslation("answering.form.whole.marked", reason))));
        add(marked);
        Element table = new Element("table").setAttribute("class", "pr-table");
        table.appendChild(new Element("thead").appendChild(headings(instrument)));
        Element body = new Element("tbody");
        int number = 1;
        for (TallyItem item : form.items()) {
            Node node = instrument.find(item.item()).orElseThrow();
            TallyRow row = new TallyRow(
                    new TallyRow.Facts(counting.tallies(), id, instrument, node, number++, form), item, again);
            row.onSaved(values -> {
                TallyScript.saved(this, item.item(), values);
                if (marked.isVisible()) {
                    marked.setVisible(
                            counting.form(id, indicator).notPractisedReason().isPresent());
                }
            });
            row.onConflict(() -> TallyScript.forget(this, item.item()));
            rows.add(row);
            body.appendChild(row.line(), row.below());
        }
        table.appendChild(body);
        Div scroll = new Div();
        scroll.addClassName("pr-scroll");
        scroll.getElement().appendChild(table);
        add(scroll);
        getElement()
                .addEventListener("pr-restore", this::restore)
                .addEventData("event.detail.item")
                .addEventData("event.detail.values")
                .addEventData("event.detail.seen");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        TallyScript.start(this);
    }

    /** What the browser kept of rows that were never whole is not wanted any more. */
    void forgetTyped() {
        rows.forEach(row -> TallyScript.forget(this, row.item()));
    }

    private void restore(DomEvent event) {
        var data = event.getEventData();
        String item = data.getString("event.detail.item");
        List<String> values = List.of(data.getString("event.detail.values").split(TallyScript.BETWEEN, -1));
        rows.stream()
                .filter(row -> row.item().equals(item))
                .forEach(row -> row.restore(values, (int) data.getNumber("event.detail.seen")));
    }

    /** Of the form as this window knows it, what it entered itself included. */
    long stamp() {
        return headVersion + rows.stream().mapToLong(TallyRow::version).sum();
    }

    private Element headings(Instrument instrument) {
        List<String> words = new ArrayList<>(List.of(getTranslation("answering.tally.item")));
        instrument
                .rating()
                .scale()
                .forEach(level -> words.add(level.score() + " " + level.title().in(getLocale())));
        words.add(instrument.rating().notPractised().in(getLocale()));
        words.add(getTranslation("answering.tally.blank"));
        words.add(getTranslation("answering.tally.sum"));
        Element row = new Element("tr");
        for (String word : words) {
            Element cell = new Element("th").setAttribute("scope", "col");
            cell.setText(word);
            row.appendChild(cell);
        }
        return row;
    }
}
