package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.SortedMap;
import org.prameen.evidence.Evidence;
import org.prameen.workbook.domain.AnswerBlocks;

/** An answer as it is read: prose, tables and pictures in the order they were written. */
class AnswerContent extends Div {

    /** @param pictures attached to the question, by number; those that were cancelled are left out before */
    AnswerContent(String text, SortedMap<Integer, Evidence> pictures) {
        addClassName("wb-answer");
        AnswerBlocks.of(text).forEach(block -> {
            if (block instanceof AnswerBlocks.Prose prose) {
                add(new Span(prose.text()));
            } else if (block instanceof AnswerBlocks.Table table) {
                getElement().appendChild(table(table));
            } else if (block instanceof AnswerBlocks.Picture picture) {
                picture(picture.number(), pictures);
            }
        });
    }

    private void picture(int number, SortedMap<Integer, Evidence> pictures) {
        Evidence one = pictures.get(number);
        if (one == null) {
            Span none = new Span(getTranslation("workbook.profile.pictureMissing", number));
            none.addClassName("pr-quiet");
            add(none);
            return;
        }
        add(new Image("evidence/" + one.id() + "/pages/1.png", one.title()));
    }

    private static Element table(AnswerBlocks.Table table) {
        Element element = new Element("table").setAttribute("class", "pr-table");
        boolean first = true;
        for (List<String> row : table.rows()) {
            Element line = new Element("tr");
            String kind = first ? "th" : "td";
            row.forEach(cell -> line.appendChild(Plain.text(kind, "", cell)));
            element.appendChild(line);
            first = false;
        }
        return new Element("div").setAttribute("class", "wb-answer-table").appendChild(element);
    }
}
