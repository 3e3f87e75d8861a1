package org.prameen.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.prameen.planning.Edition;
import org.prameen.shared.Rejected;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;

/** Takes down when and to whom the own targets were announced. */
final class AnnouncementForm extends Div {

    private final BuddhistDateField on;
    private final TextField audience = new TextField();

    AnnouncementForm(PlanDesk desk, Consumer<Edition> then) {
        on = new BuddhistDateField(getTranslation("planning.field.announcedOn"));
        audience.setLabel(getTranslation("planning.field.audience"));
        audience.setPlaceholder(getTranslation("planning.audience.example"));
        audience.addClassName("pl-wide");
        addClassName("pl-row");
        add(on, audience, Buttons.plain(getTranslation("planning.announce"), () -> {
            on.setInvalid(false);
            audience.setInvalid(false);
            try {
                then.accept(desk.announce(on.getValue(), audience.getValue()));
                on.clear();
                audience.clear();
            } catch (Rejected why) {
                refuse(why);
            }
        }));
    }

    private void refuse(Rejected why) {
        String words = getTranslation(why.key(), why.arguments().toArray());
        boolean atAudience = why.field().filter("audience"::equals).isPresent();
        audience.setInvalid(atAudience);
        audience.setErrorMessage(atAudience ? words : null);
        on.setInvalid(!atAudience);
        on.setErrorMessage(atAudience ? null : words);
    }
}
