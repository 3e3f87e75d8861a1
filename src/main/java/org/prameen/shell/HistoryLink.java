package org.prameen.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.prameen.security.JournalReaders;
import org.prameen.shared.CaseId;

/** Leads to what the journal says of one item, or of all items of a form, in a case. */
public final class HistoryLink extends Anchor {

    private static final long serialVersionUID = 1;

    private HistoryLink(CaseId id, String node) {
        super("journal?case=" + id + "&node=" + node, "");
        var icon = VaadinIcon.TIME_BACKWARD.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon);
        add(" " + getTranslation("shell.history"));
        addClassNames("pr-history", "pr-noprint");
    }

    /** @param node code of the item or form @return empty for those who may not read the journal */
    public static Optional<HistoryLink> to(CaseId id, String node) {
        return JournalReaders.isSignedIn() ? Optional.of(new HistoryLink(id, node)) : Optional.empty();
    }
}
