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
import org.prameen.instrument.Narrowing;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.results.ResultExport;
import org.prameen.results.ResultOverview;
import org.prameen.scoring.NodeScore;
import org.prameen.shared.CaseId;

/** The table, and the scores of one form for a statistics program, as files. */
class Downloads extends Div {

    private final transient ResultExport export;
    private final transient ResultOverview overview;
    private final transient ScoreWords words;
    private final Anchor table = new Anchor();
    private final Anchor scores = new Anchor();
    private final Select<NodeScore> form = new Select<>();

    Downloads(ResultExport export, ResultOverview overview, ScoreWords words) {
        this.export = export;
        this.overview = overview;
        this.words = words;
        addClassNames("rs-downloads", "pr-noprint");
        label(scores, words.text("results.download.scores"));
        form.setLabel(words.text("results.download.form"));
        form.setItemLabelGenerator(words::coded);
        form.addValueChangeListener(change -> offer());
        add(table, form, scores);
        narrow(Narrowing.NONE);
    }

    /** The files hold what the table on the screen is narrowed to, and say so in their names. */
    void narrow(Narrowing narrowing) {
        CaseId id = id();
        String at = narrowing.at().map(Node::code).orElse("");
        label(table, at.isEmpty() ? words.text("results.download.table") : words.text("results.download.part", at));
        table.setHref(file(name(at), () -> export.table(id, at, words.locale())));
        form.setItems(narrowing.tops(overview.instrument()).stream()
                .flatMap(top -> top.all(NodeKind.INDICATOR).stream())
                .flatMap(node -> overview.sheet().find(node.code()).stream())
                .filter(NodeScore::scored)
                .toList());
        offer();
    }

    private void offer() {
        CaseId id = id();
        form.getOptionalValue()
                .map(NodeScore::code)
                .ifPresent(code -> scores.setHref(file(name(code + "-scores"), () -> export.scores(id, code))));
        scores.setVisible(!form.isEmpty());
    }

    private CaseId id() {
        return overview.theCase().id();
    }

    private String name(String code) {
        return overview.theCase().number() + (code.isEmpty() ? "" : "-" + code) + ".csv";
    }

    private static void label(Anchor link, String words) {
        link.removeAll();
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(" " + words);
        link.setRouterIgnore(true);
    }

    /** Made when it is asked for, by the person who asks. */
    private static DownloadHandler file(String name, Supplier<String> content) {
        return DownloadHandler.fromInputStream(request -> {
            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
    }
}
