package org.prameen.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prameen.casework.Comment;
import org.prameen.casework.Comments;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shared.ThaiText;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.FieldFaults;

/** What was asked and answered about a case, and a field for more where the person may say something. */
public class CaseTalk extends Div {

    private static final int LONGEST = 4000;

    private final transient Comments comments;
    private final transient CaseId id;
    private final Div said = new Div();

    public CaseTalk(Comments comments, CaseId id) {
        this(comments, id, () -> {});
    }

    /** @param added hears that there is one more */
    public CaseTalk(Comments comments, CaseId id, Runnable added) {
        this.comments = comments;
        this.id = id;
        addClassName("pr-talk");
        said.getElement().setAttribute("aria-live", "polite");
        add(said);
        if (comments.mayAdd(id)) {
            add(answer(added));
        }
        show();
    }

    private Component[] answer(Runnable added) {
        TextArea text = new TextArea(getTranslation("casework.talk.new"));
        text.setMaxLength(LONGEST);
        FieldFaults faults = new FieldFaults().at("comment", text);
        return new Component[] {
            text,
            Buttons.plain(
                    getTranslation("casework.talk.send"),
                    () -> faults.during(() -> {
                        comments.add(id, text.getValue());
                        text.clear();
                        show();
                        added.run();
                    }))
        };
    }

    private void show() {
        List<MessageListItem> messages =
                comments.of(id).stream().map(this::message).toList();
        said.removeAll();
        said.add(
                messages.isEmpty()
                        ? new EmptyState(getTranslation("casework.talk.none"), getTranslation("casework.talk.none.now"))
                        : new MessageList(messages));
    }

    private MessageListItem message(Comment comment) {
        String who = comment.personName() + " · " + ThaiCalendar.dateTime(comment.at(), getLocale());
        MessageListItem message = new MessageListItem(comment.text(), null, who);
        message.setUserAbbreviation(ThaiText.initials(comment.personName()));
        return message;
    }
}
