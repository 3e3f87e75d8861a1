package org.prameen.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.prameen.reporting.Obstacle;
import org.prameen.shared.CaseId;

/** What stands in the way, and what to think of before; each leads to where it is mended. */
class ObstacleList extends Div {

    private static final Map<String, String> MENDED_AT = Map.of(
            "reporting.full.noResults", "results",
            "reporting.full.notChecked", "check",
            "reporting.full.noDiscussion", "results",
            "reporting.full.noCommittee", "plan");

    ObstacleList(CaseId id, List<Obstacle> obstacles) {
        boolean blocked = obstacles.stream().anyMatch(Obstacle::blocks);
        addClassNames("pr-note", blocked ? "red" : "amber", "pr-noprint");
        setVisible(!obstacles.isEmpty());
        add(new Span(getTranslation(blocked ? "reporting.blocked" : "reporting.before")));
        UnorderedList list = new UnorderedList();
        list.addClassName("rp-obstacles");
        obstacles.forEach(obstacle -> list.add(new ListItem(item(id, obstacle))));
        add(list);
    }

    private Component item(CaseId id, Obstacle obstacle) {
        String words = getTranslation(obstacle.key());
        String place = MENDED_AT.get(obstacle.key());
        return place == null ? new Span(words) : new Anchor("cases/" + id + "/" + place, words);
    }
}
