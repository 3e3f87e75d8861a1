package org.prameen.answering.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.prameen.instrument.Node;
import org.prameen.shell.Buttons;

/** Shows what is still blank before a sheet is handed in, each a way back to it. */
class SubmitDialog extends Dialog {

    private static final int SHOWN = 12;

    SubmitDialog(List<Node> blanks, SerializableConsumer<String> goTo, SerializableRunnable submit) {
        setHeaderTitle(getTranslation("answering.sheet.sendBlank.title", blanks.size()));
        setWidth("min(640px, 94vw)");
        add(new Paragraph(getTranslation("answering.sheet.sendBlank.text")));
        Div list = new Div();
        list.addClassName("an-blanks");
        blanks.stream().limit(SHOWN).forEach(item -> list.add(link(item, goTo)));
        add(list);
        if (blanks.size() > SHOWN) {
            Span more = new Span(getTranslation("answering.sheet.more", blanks.size() - SHOWN));
            more.addClassName("pr-quiet");
            add(more);
        }
        getFooter()
                .add(
                        Buttons.plain(getTranslation("answering.sheet.sendBlank.go"), () -> {
                            close();
                            submit.run();
                        }),
                        Buttons.main(getTranslation("answering.sheet.sendBlank.back"), this::close));
    }

    private NativeButton link(Node item, SerializableConsumer<String> goTo) {
        NativeButton link = new NativeButton(item.title().in(getLocale()), click -> {
            close();
            goTo.accept(item.code());
        });
        link.addClassName("an-link");
        return link;
    }
}
