package org.prameen.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Links to sheets for a spreadsheet. */
final class Sheets {

    private Sheets() {}

    static Anchor link(String file, String words, Supplier<String> sheet) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = sheet.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + words);
        link.setRouterIgnore(true);
        link.addClassName("pr-noprint");
        return link;
    }
}
