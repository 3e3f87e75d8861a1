package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prameen.casework.Comments;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.FieldFaults;

/** The talk about a case. */
class CommentsTab extends Div {

    private final transient Comments comments;
    private final transient CaseId id;
    private final Div said = new Div();

    /** @param added hears that there is one more */
    CommentsTab(Comments comments, CaseId id, Runnable added) {
        this.comments = comments;
        this.id = id;
        addClassName("pr-comments");
        TextArea text = new TextArea(getTranslation("lifecycle.comments.new"));
        text.setWidthFull();
        text.setMaxLength(4000);
        FieldFaults faults = new FieldFaults().at("comment", text);
        add(
                said,
                text,
                Buttons.main(
                        getTranslation("lifecycle.comments.send"),
                        () -> faults.during(() -> {
                            comments.add(id, text.getValue());
                            text.clear();
                            show();
                            added.run();
                        })));
        show();
    }

    private void show() {
        List<MessageListItem> messages = comments.of(id).stream()
                .map(comment -> {
                    MessageListItem message = new MessageListItem(comment.text(), null, comment.personName());
                    message.setTime(null);
                    message.setUserName(
                            comment.personName() + " · " + ThaiCalendar.dateTime(comment.at(), getLocale()));
                    message.setUserAbbreviation(comment.personName().substring(0, 1));
                    return message;
                })
                .toList();
        said.removeAll();
        said.add(
                messages.isEmpty()
                        ? new EmptyState(
                                getTranslation("lifecycle.comments.none"),
                                getTranslation("lifecycle.comments.none.now"))
                        : new MessageList(messages));
    }
}
