package org.prameen.evidence.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.prameen.evidence.Evidence;
import org.prameen.shell.Buttons;

/** The pages of a file as pictures, one at a time; arrows turn them. */
class PreviewDialog extends Dialog {

    private final transient Evidence one;
    private final int pages;
    private final Div sheet = new Div();
    private final Span where = new Span();
    private final Button back;
    private final Button on;
    private int page = 1;

    PreviewDialog(Evidence one) {
        this.one = one;
        this.pages = one.file().orElseThrow().pages();
        setHeaderTitle(one.title());
        setWidth("min(960px, 98vw)");
        setHeight("96vh");
        sheet.addClassName("ev-sheet");
        sheet.getElement().setAttribute("tabindex", "0");
        back = Buttons.plain(getTranslation("evidence.page.back"), () -> turn(-1));
        on = Buttons.plain(getTranslation("evidence.page.on"), () -> turn(1));
        back.addClickShortcut(Key.ARROW_LEFT).listenOn(this);
        on.addClickShortcut(Key.ARROW_RIGHT).listenOn(this);
        add(sheet);
        Anchor download = new Anchor(Addresses.file(one.id()), getTranslation("evidence.download"));
        download.setRouterIgnore(true);
        where.addClassName("ev-where");
        where.getElement().setAttribute("aria-live", "polite");
        Div turning = new Div(back, where, on);
        turning.addClassName("ev-turning");
        turning.setVisible(pages > 1);
        getFooter().add(download, turning, Buttons.plain(getTranslation("shell.close"), this::close));
        show();
    }

    private void turn(int by) {
        page = Math.max(1, Math.min(pages, page + by));
        show();
    }

    private void show() {
        String words = getTranslation("evidence.page.of", page, pages);
        Image picture = new Image(Addresses.page(one.id(), page), words + " – " + one.title());
        sheet.removeAll();
        sheet.add(picture);
        where.setText(words);
        back.setEnabled(page > 1);
        on.setEnabled(page < pages);
    }
}
