package org.prameen.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prameen.review.ThreadMessage;
import org.prameen.review.Threads;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shared.ThaiText;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Tone;

/** The talk about one node between agency and reviewers. Opening it reads it. */
class ThreadPanel extends Div {

    private static final int LONGEST = 4000;

    private final transient Threads threads;
    private final transient CaseId id;
    private final String node;
    private final Runnable changed;
    private final Div said = new Div();
    private final Div acts = new Div();
    private final TextArea text = new TextArea();
    private final FieldFaults faults = new FieldFaults().at("text", text).at("reason", text);
    private final boolean speaks;

    /** @param changed hears of a new message, and of a question that was settled */
    ThreadPanel(Threads threads, CaseId id, String node, String title, Runnable changed) {
        this.threads = threads;
        this.id = id;
        this.node = node;
        this.changed = changed;
        this.speaks = threads.maySpeak(id);
        addClassName("rv-talk");
        said.getElement().setAttribute("aria-live", "polite");
        acts.addClassName("rv-talk-acts");
        add(said);
        if (speaks) {
            text.setLabel(getTranslation("review.talk.new"));
            text.getElement().setAttribute("title", title);
            text.setMaxLength(LONGEST);
            text.setWidthFull();
            add(text, acts);
        }
        show();
    }

    private void show() {
        List<ThreadMessage> messages = threads.of(id, node);
        boolean open =
                threads.summaries(id).stream().anyMatch(thread -> thread.node().equals(node) && thread.openQuestion());
        said.removeAll();
        if (messages.isEmpty()) {
            Span none = new Span(getTranslation("review.talk.none"));
            none.addClassName("pr-quiet");
            said.add(none);
        } else {
            said.add(new MessageList(messages.stream().map(this::message).toList()));
        }
        if (open) {
            said.add(new Chip(Tone.AMBER, getTranslation("review.talk.open")));
        }
        if (speaks) {
            if (messages.stream().anyMatch(ThreadMessage::unread)) {
                threads.markRead(id, node);
            }
            acts(open);
        }
    }

    private void acts(boolean open) {
        acts.removeAll();
        acts.add(
                Buttons.plain(
                        getTranslation("review.talk.say"), () -> send(() -> threads.say(id, node, text.getValue()))),
                Buttons.quiet(
                        getTranslation("review.talk.ask"), () -> send(() -> threads.ask(id, node, text.getValue()))));
        if (open) {
            acts.add(Buttons.quiet(getTranslation("review.talk.settle"), () -> send(() -> threads.settle(id, node))));
        }
    }

    private void send(Runnable act) {
        faults.during(() -> {
            act.run();
            text.clear();
            show();
            changed.run();
        });
    }

    private MessageListItem message(ThreadMessage one) {
        String side = getTranslation(one.byAgency() ? "review.talk.agency" : "review.talk.reviewer");
        String who = one.by() + " · " + side + " · " + ThaiCalendar.dateTime(one.at(), getLocale());
        String words = one.question() ? getTranslation("review.talk.question", one.text()) : one.text();
        MessageListItem item = new MessageListItem(words, null, who);
        item.setUserAbbreviation(ThaiText.initials(one.by()));
        item.setUserColorIndex(one.byAgency() ? 1 : 2);
        if (one.unread()) {
            item.addClassNames("rv-unread");
        }
        return item;
    }

    /** Folded, with how much there is to read; read when it is opened. */
    static Component folded(Threads threads, CaseId id, String node, String title, String summary, Runnable changed) {
        Div place = new Div();
        Details details = new Details(summary, place);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && place.getElement().getChildCount() == 0) {
                place.add(new ThreadPanel(threads, id, node, title, changed));
            }
        });
        return details;
    }
}
