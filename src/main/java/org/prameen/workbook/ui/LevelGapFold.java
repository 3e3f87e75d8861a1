package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import org.prameen.instrument.Checklists;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.workbook.LevelGap;

/** What an item lacks for its next level, folded; every question and entry leads to where it is answered. */
final class LevelGapFold {

    private LevelGapFold() {}

    static Element of(CaseId id, LevelGap gap) {
        Element questions = new Element("ul");
        gap.questions()
                .forEach(question ->
                        questions.appendChild(line(id, question.code(), question.code(), question.title())));
        Element fold = new Element("details").setAttribute("class", "wb-next");
        fold.appendChild(
                Plain.text(
                        "summary",
                        "",
                        words(
                                "workbook.scores.next",
                                gap.questions().size(),
                                said(gap.next().title()))),
                questions);
        if (!gap.entries().isEmpty()) {
            Element entries = new Element("ul");
            gap.entries()
                    .forEach(entry -> entries.appendChild(
                            line(id, Checklists.code(gap.item(), entry), entry.code(), entry.title())));
            fold.appendChild(Plain.text("p", "", words("workbook.scores.next.entries")), entries);
        }
        return fold;
    }

    private static Element line(CaseId id, String item, String code, LocalText title) {
        Element link = Plain.text("a", "", code + " " + said(title));
        return new Element("li").appendChild(link.setAttribute("href", OwnBook.page(id) + "?item=" + item));
    }

    private static String said(LocalText text) {
        return text.in(UI.getCurrent().getLocale());
    }

    private static String words(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
