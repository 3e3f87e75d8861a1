package org.prameen.instrument.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A link to a package as a file, which is made when somebody asks for it. */
final class PackageLink {

    private PackageLink() {}

    static Anchor to(String name, Supplier<String> text) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, "application/yaml;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + UI.getCurrent().getTranslation("instrument.editor.download"));
        link.setRouterIgnore(true);
        link.addClassName("pr-noprint");
        return link;
    }
}
