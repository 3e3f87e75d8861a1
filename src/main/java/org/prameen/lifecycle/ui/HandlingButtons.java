package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.prameen.lifecycle.Delegating;
import org.prameen.lifecycle.HandingOver;
import org.prameen.lifecycle.WorkItem;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** Take, give back, hand over: what a person may do with a task besides doing it. */
final class HandlingButtons {

    /** The two ways of leaving a task to others. */
    @org.springframework.stereotype.Component
    record Handling(HandingOver over, Delegating delegating) {}

    private final HandingOver handingOver;
    private final Delegating delegating;
    private final Function<String, String> words;
    private final Runnable afterwards;

    HandlingButtons(Handling handling, Function<String, String> words, Runnable afterwards) {
        this.handingOver = handling.over();
        this.delegating = handling.delegating();
        this.words = words;
        this.afterwards = afterwards;
    }

    /** @param mayDo whether the task is the person's own or free for them */
    List<Button> of(WorkItem item, boolean mayDo) {
        List<Button> buttons = new ArrayList<>();
        boolean groups = !item.groups().isEmpty();
        if (mayDo && groups) {
            buttons.add(
                    item.assignee().isPresent()
                            ? Buttons.quiet(
                                    words.apply("lifecycle.release"),
                                    () -> act(() -> handingOver.release(item.taskId()), "lifecycle.released"))
                            : Buttons.quiet(
                                    words.apply("lifecycle.claim"),
                                    () -> act(() -> handingOver.claim(item.taskId()), "lifecycle.claimed")));
        }
        if (handingOver.mayHandOver(item)) {
            buttons.add(Buttons.quiet(
                    words.apply("lifecycle.handOver"), () -> new HandOverDialog(item, handingOver, afterwards).open()));
        }
        if (delegating.mayDelegate(item)) {
            buttons.add(Buttons.quiet(
                    words.apply("lifecycle.delegate"), () -> new DelegateDialog(item, delegating, afterwards).open()));
        }
        return buttons;
    }

    private void act(Runnable work, String done) {
        try {
            work.run();
            Notices.done(words.apply(done));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        afterwards.run();
    }
}
