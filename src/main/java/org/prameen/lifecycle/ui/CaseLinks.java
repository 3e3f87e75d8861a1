package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.TaskLinks;

/** Ways to what a case holds, as soon as there is something to see. */
class CaseLinks extends Nav {

    private static final String CERTIFICATE = "certificate";

    /**
     * @param view last part of the address
     * @param from stage from which on there is something to see
     */
    private record Link(String view, Stage from) {}

    private static final List<Link> LINKS = List.of(
            new Link("plan", Stage.PLANNING),
            new Link("collection", Stage.COLLECTION),
            new Link("completeness", Stage.COLLECTION),
            new Link("evidence", Stage.PLANNING),
            new Link("results", Stage.ANALYSIS),
            new Link("values", Stage.ANALYSIS),
            new Link("sign", Stage.ANALYSIS),
            new Link("review", Stage.REPORTING),
            new Link("correct-returned", Stage.REPORTING),
            new Link("approvals", Stage.ANALYSIS),
            new Link(CERTIFICATE, Stage.REPORTING),
            new Link("report", Stage.REPORTING),
            new Link("short-report", Stage.REPORTING),
            new Link("actions", Stage.USE));

    /** @param certified whether the case has a certificate, of which most cases never hear */
    CaseLinks(Case of, boolean certified) {
        addClassName("pr-case-links");
        getElement().setAttribute("aria-label", getTranslation("lifecycle.links"));
        LINKS.stream()
                .filter(link -> of.stage().number() >= link.from().number())
                .map(link -> link.view())
                .filter(view -> certified || !view.equals(CERTIFICATE))
                .filter(view -> exists(TaskLinks.ofCase(of.id()) + "/" + view))
                .forEach(view -> add(
                        new Anchor(TaskLinks.ofCase(of.id()) + "/" + view, getTranslation("lifecycle.link." + view))));
        if (getElement().getChildCount() == 0) {
            add(new Div(getTranslation("lifecycle.links.none")));
        }
    }

    private static boolean exists(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }
}
