package org.prameen.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.prameen.certification.BothEras;
import org.prameen.certification.Certificate;
import org.prameen.certification.Certificates;
import org.prameen.certification.web.CertificateHtml;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ReasonDialog;

/** The certificate of a case, to be read and printed; earlier ones stay readable as withdrawn. */
@Route("cases/:caseId/certificate")
@PermitAll
class CertificateView extends Page implements BeforeEnterObserver {

    private final transient Certificates certificates;
    private final transient CaseTitles titles;
    private final transient CertificateHtml html;
    private final transient Texts texts;
    private final Div body = new Div();
    private CaseId id;
    private String wanted = "";

    CertificateView(Certificates certificates, CaseTitles titles, CertificateHtml html, Texts texts) {
        this.certificates = certificates;
        this.titles = titles;
        this.html = html;
        this.texts = texts;
        body.addClassName("pr-sections");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = CaseId.of(event.getRouteParameters().get("caseId").orElseThrow());
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("number")
                .orElse("");
        show();
    }

    private void show() {
        List<Certificate> all = certificates.of(id);
        standing(titles.of(id, getLocale()));
        body.removeAll();
        actions();
        if (all.isEmpty()) {
            title(text("certification.title"));
            String why = certificates.areGiven(id) ? "none" : "never";
            body.add(new EmptyState(text("certification." + why), text("certification." + why + ".next")));
            return;
        }
        Certificate shown = all.stream()
                .filter(each -> each.number().equals(wanted))
                .findFirst()
                .orElse(all.get(0));
        title(text("certification.title"), StateChips.of(shown.isValid()));
        actions(buttons(shown));
        body.add(sheet(shown));
        if (all.size() > 1) {
            body.add(others(all, shown));
        }
    }

    private Component[] buttons(Certificate shown) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(Buttons.main(
                text("certification.print"), () -> UI.getCurrent().getPage().executeJs("window.print()")));
        if (shown.isValid() && certificates.mayWithdraw(id)) {
            buttons.add(Buttons.plain(text("certification.withdraw"), () -> withdraw(shown.number())));
        }
        return buttons.toArray(Component[]::new);
    }

    private void withdraw(String number) {
        new ReasonDialog(
                        text("certification.withdraw"),
                        text("certification.withdraw.what", number),
                        text("certification.withdraw.reason"),
                        text("certification.withdraw.do"),
                        reason -> {
                            certificates.withdraw(id, number, reason);
                            Notices.done(text("certification.withdraw.done"));
                            show();
                        })
                .longest(Certificates.LONGEST_REASON)
                .open();
    }

    /** The address to verify at is written out, so that it can be read from paper. */
    private Div sheet(Certificate shown) {
        Div paper = new Div();
        paper.addClassName("ct-paper");
        paper.getElement()
                .executeJs(
                        "this.innerHTML = $0; const link = this.querySelector('.ct-link'); link.textContent = link.href;",
                        html.sheet(shown, getLocale()));
        return paper;
    }

    private Div others(List<Certificate> all, Certificate shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ct-others");
        all.stream().filter(each -> each != shown).forEach(each -> {
            Anchor link = new Anchor("cases/" + id + "/certificate?number=" + each.number(), each.number());
            String day = BothEras.written(each.issuedOn(), texts, getLocale());
            list.add(new ListItem(link, new Div(day), StateChips.of(each.isValid())));
        });
        Div card = new Div(new H2(text("certification.others")), list);
        card.addClassNames("pr-card", "pr-noprint");
        return card;
    }
}
