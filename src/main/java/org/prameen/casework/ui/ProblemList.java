package org.prameen.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.casework.Problem;
import org.prameen.shared.LocalText;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** Problems of one weight by their place; each a way to the field that mends it. */
class ProblemList extends Div {

    /** @param weight {@code hard} or {@code soft} */
    ProblemList(String weight, Tone tone, List<Problem> problems) {
        addClassNames("pr-card", "cw-missing");
        H2 title = new H2(getTranslation("casework.missing." + weight) + " ");
        title.add(new Chip(tone, getTranslation("casework.missing.count", problems.size())));
        Paragraph why = new Paragraph(getTranslation("casework.missing." + weight + ".why"));
        why.addClassName("pr-quiet");
        add(title, why);
        problems.stream()
                .collect(Collectors.groupingBy(Problem::place, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::place);
    }

    private void place(LocalText place, List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(new Anchor(
                problem.route(),
                getTranslation(problem.key(), problem.arguments().toArray())))));
        Div row = new Div(new H3(place.in(getLocale())), list);
        row.addClassName("cw-place");
        add(row);
    }
}
