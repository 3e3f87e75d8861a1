package org.prameen.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** Acts on reports that others will see: asked once, done, and back to the inbox. */
final class Asking {

    private Asking() {}

    /** @param key of the act: {@code key} names it, {@code key.ask} says what follows, {@code key.done} that it is done */
    static Button button(String key, Runnable act) {
        return Buttons.main(words(key), () -> ask(key, act));
    }

    static Button print() {
        return Buttons.plain(
                words("reporting.print"), () -> UI.getCurrent().getPage().executeJs("window.print()"));
    }

    private static void ask(String key, Runnable act) {
        ConfirmDialog dialog =
                new ConfirmDialog(words(key), words(key + ".ask"), words(key), confirmed -> act(key, act));
        dialog.setCancelable(true);
        dialog.setCancelText(words("shell.cancel"));
        dialog.open();
    }

    private static void act(String key, Runnable act) {
        try {
            act.run();
            Notices.done(words(key + ".done"));
            UI.getCurrent().navigate("inbox");
        } catch (Rejected why) {
            Notices.refused(why);
        }
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
