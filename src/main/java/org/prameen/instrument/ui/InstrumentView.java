package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.PackageDrafts;
import org.prameen.instrument.PackageFiles;
import org.prameen.shared.NotFound;
import org.prameen.shell.Buttons;
import org.prameen.shell.Page;

/** One version of an instrument: what is asked, what the words mean, and what other versions ask differently. */
@Route("instruments/:code/:version")
@PermitAll
class InstrumentView extends Page implements BeforeEnterObserver {

    private final transient Instruments instruments;
    private final transient PackageFiles files;
    private final transient Optional<NewDrafts> beginnings;
    private final Div content = new Div();

    InstrumentView(Instruments instruments, PackageFiles files, PackageDrafts drafts, NewDrafts beginnings) {
        this.instruments = instruments;
        this.files = files;
        this.beginnings = Optional.of(beginnings).filter(any -> drafts.areMine());
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElseThrow(NotFound::new);
        String version = event.getRouteParameters().get("version").orElseThrow(NotFound::new);
        Instrument instrument = instruments.get(code, version);
        title(instrument.title().in(getLocale()));
        standing(text(
                ModelWords.key("instrument.counts", instrument),
                version,
                instrument.all(NodeKind.COMPONENT).size(),
                instrument.all(NodeKind.FACTOR).size(),
                instrument.all(NodeKind.INDICATOR).size(),
                instrument.all(NodeKind.ITEM).size()));
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(text("instrument.tab.structure"), new StructurePart(instruments, instrument));
        if (!instrument.principles().isEmpty() || !instrument.glossary().isEmpty()) {
            tabs.add(text("instrument.tab.terms"), new TermsPart(instrument));
        }
        tabs.add(text("instrument.tab.scale"), scoring(instrument));
        tabs.add(text("instrument.tab.compare"), new ComparePart(instruments, instrument));
        content.removeAll();
        content.add(tabs);
        beginnings.ifPresent(mine -> actions(
                Buttons.main(text("instrument.new.next"), () -> NewDraftDialog.after(mine, instrument)
                        .open()),
                file(instrument)));
    }

    private Anchor file(Instrument instrument) {
        String code = instrument.code();
        String version = instrument.version();
        return PackageLink.to(code + "-" + version + ".yaml", () -> files.published(code, version));
    }

    private static Cards scoring(Instrument instrument) {
        if (instrument.scoring() instanceof MaturityPart) {
            return new LevelsPart(instrument);
        }
        return instrument.scoring() instanceof GradingPart ? new GradesPart(instrument) : new ScalePart(instrument);
    }
}
