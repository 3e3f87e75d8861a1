package org.prameen.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.prameen.instrument.NodeKind;
import org.prameen.results.ResultExport;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.NodeScore;
import org.prameen.shared.CaseId;

/** The table, and the scores of one form for a statistics program, as files. */
class Downloads extends Div {

    Downloads(ResultExport export, ResultOverview overview, ScoreWords words) {
        addClassNames("rs-downloads", "pr-noprint");
        CaseId id = overview.theCase().id();
        String number = overview.theCase().number();
        Anchor scores = link(words.text("results.download.scores"));
        scores.setVisible(false);
        Select<NodeScore> form = new Select<>();
        form.setLabel(words.text("results.download.form"));
        form.setItems(overview.instrument().all(NodeKind.INDICATOR).stream()
                .flatMap(node -> overview.sheet().find(node.code()).stream())
                .filter(NodeScore::scored)
                .toList());
        form.setItemLabelGenerator(words::coded);
        form.addValueChangeListener(change -> {
            String code = change.getValue().code();
            scores.setHref(file(number + "-" + code + ".csv", () -> export.scores(id, code)));
            scores.setVisible(true);
        });
        Anchor table = link(words.text("results.download.table"));
        table.setHref(file(number + ".csv", () -> export.table(id, words.locale())));
        add(table, form, scores);
    }

    private static Anchor link(String words) {
        Anchor link = new Anchor();
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + words);
        link.setRouterIgnore(true);
        return link;
    }

    /** Made when it is asked for, by the person who asks. */
    private static DownloadHandler file(String name, Supplier<String> content) {
        return DownloadHandler.fromInputStream(request -> {
            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
    }
}
