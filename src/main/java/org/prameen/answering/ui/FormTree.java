package org.prameen.answering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.answering.FormProgress;
import org.prameen.answering.Progress;
import org.prameen.answering.Sheet;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

/** All forms of a sheet by component and factor, each with how far it is. */
class FormTree extends Div {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final transient Map<String, Group> groups = new LinkedHashMap<>();
    private final SerializableConsumer<String> chosen;

    private record Group(Element details, Element count, List<String> indicators) {}

    FormTree(Sheet sheet, SerializableConsumer<String> chosen) {
        this.chosen = chosen;
        addClassName("an-tree");
        getElement()
                .setAttribute("role", "navigation")
                .setAttribute("aria-label", getTranslation("answering.sheet.forms"));
        Map<String, FormProgress> forms = new LinkedHashMap<>();
        sheet.forms().forEach(form -> forms.put(form.indicator(), form));
        sheet.instrument().groups().forEach(group -> addGroup(group, forms));
    }

    /** Shows how far a form is now. */
    void update(FormProgress form) {
        entries.get(form.indicator()).show(form);
        groups.values().stream()
                .filter(group -> group.indicators().contains(form.indicator()))
                .forEach(this::count);
    }

    /** Marks the form that is on the screen and opens its group. */
    void mark(String indicator) {
        entries.forEach((code, entry) -> entry.mark(code.equals(indicator)));
        groups.values().stream()
                .filter(group -> group.indicators().contains(indicator))
                .forEach(group -> group.details().setAttribute("open", true));
    }

    private void addGroup(Node group, Map<String, FormProgress> forms) {
        List<String> codes = group.all(NodeKind.INDICATOR).stream()
                .map(Node::code)
                .filter(forms::containsKey)
                .toList();
        if (codes.isEmpty()) {
            return;
        }
        Element details = new Element("details");
        Element summary = new Element("summary");
        Element title = new Element("span");
        title.setText(group.title().in(getLocale()));
        Element count = new Element("span");
        count.setAttribute("class", "an-count");
        details.appendChild(summary.appendChild(title, count));
        group.children().forEach(child -> addBelow(details, child, forms));
        getElement().appendChild(details);
        Group added = new Group(details, count, codes);
        groups.put(group.code(), added);
        count(added);
    }

    private void addBelow(Element details, Node node, Map<String, FormProgress> forms) {
        if (node.kind() == NodeKind.INDICATOR) {
            Optional.ofNullable(forms.get(node.code())).ifPresent(form -> {
                Entry entry = new Entry(node, form);
                entries.put(node.code(), entry);
                details.appendChild(entry.getElement());
            });
        } else if (node.all(NodeKind.INDICATOR).stream().anyMatch(one -> forms.containsKey(one.code()))) {
            Element heading = new Element("div");
            heading.setAttribute("class", "an-factor");
            heading.setText(node.title().in(getLocale()));
            details.appendChild(heading);
            node.children().forEach(child -> addBelow(details, child, forms));
        }
    }

    private void count(Group group) {
        Progress progress = group.indicators().stream()
                .map(code -> entries.get(code).progress)
                .reduce(Progress.NONE, Progress::plus);
        group.count().setText(getTranslation("answering.sheet.formProgress", progress.given(), progress.asked()));
    }

    private final class Entry extends NativeButton {

        private final Span state = new Span();
        private Progress progress;

        Entry(Node indicator, FormProgress form) {
            addClassName("an-entry");
            Span title = new Span(indicator.title().in(FormTree.this.getLocale()));
            title.addClassName("an-entry-title");
            state.addClassName("an-entry-state");
            add(title, state);
            addClickListener(click -> chosen.accept(indicator.code()));
            show(form);
        }

        void show(FormProgress form) {
            progress = form.progress();
            boolean complete = form.complete();
            setClassName("complete", complete);
            state.removeAll();
            if (form.tallied()) {
                state.add(FormTree.this.getTranslation("answering.sheet.tallied"));
            } else if (form.notPractised()) {
                state.add(VaadinIcon.CHECK.create(), new Span(FormTree.this.getTranslation("answering.sheet.na")));
            } else {
                if (complete) {
                    state.add(VaadinIcon.CHECK.create());
                }
                state.add(new Span(
                        FormTree.this.getTranslation("answering.sheet.formProgress", form.answered(), form.items())));
            }
            state.getElement()
                    .setAttribute(
                            "aria-label",
                            FormTree.this.getTranslation(
                                    "answering.sheet.formProgressSpoken", form.answered(), form.items()));
        }

        void mark(boolean on) {
            setClassName("current", on);
            if (on) {
                getElement().setAttribute("aria-current", "step");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
