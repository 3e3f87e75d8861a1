package org.prameen.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Links to files that are made when somebody asks for them. */
final class Files {

    private Files() {}

    static Anchor csv(String name, String key, Supplier<String> content) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + UI.getCurrent().getTranslation(key));
        link.setRouterIgnore(true);
        link.addClassName("pr-noprint");
        return link;
    }
}
