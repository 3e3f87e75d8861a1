package org.prameen.workbook.ui;

import com.vaadin.flow.dom.Element;

/** Elements of plain HTML, which keys and readers of the screen understand without help. */
final class Plain {

    private Plain() {}

    static Element text(String tag, String css, String words) {
        Element element = new Element(tag);
        if (!css.isEmpty()) {
            element.setAttribute("class", css);
        }
        element.setText(words);
        return element;
    }

    static Element box(String css, Element... inside) {
        Element box = new Element("div");
        box.setAttribute("class", css);
        return box.appendChild(inside);
    }

    static Element button(String css, String words) {
        return text("button", css, words).setAttribute("type", "button");
    }

    /** Part of an id, made of a code. */
    static String id(String code, String part) {
        return "wb-" + code.replaceAll("[^A-Za-z0-9-]", "-") + "-" + part;
    }
}
