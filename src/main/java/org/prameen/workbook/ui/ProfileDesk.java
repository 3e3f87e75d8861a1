package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidencePictures;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.organisation.Province;
import org.prameen.security.CurrentUser;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.prameen.workbook.Filling;
import org.prameen.workbook.ProfileState;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.prameen.workbook.Writing;
import org.springframework.stereotype.Component;

/** What the screen of a profile asks and does. */
@Component
class ProfileDesk {

    private final Workbooks workbooks;
    private final Filling filling;
    private final Profiles profiles;
    private final Organisations organisations;
    private final CurrentUser user;
    private final Texts texts;
    private final Pictures shown;

    /** What is attached to the answers of a profile. */
    @Component
    record Pictures(EvidencePictures numbers, EvidenceScreens screens) {}

    ProfileDesk(
            Workbooks workbooks,
            Filling filling,
            Profiles profiles,
            Organisations organisations,
            CurrentUser user,
            Texts texts,
            Pictures shown) {
        this.workbooks = workbooks;
        this.filling = filling;
        this.profiles = profiles;
        this.organisations = organisations;
        this.user = user;
        this.texts = texts;
        this.shown = shown;
    }

    /** Names the drafts that the browser keeps, so that two people at one machine do not meet. */
    String owner(CaseId id) {
        return user.id() + "|" + id;
    }

    Workbook load(CaseId id) {
        return workbooks.get(id);
    }

    Writing write(CaseId id, String code, String text, int seen) {
        return filling.answer(id, code, text, seen);
    }

    /** @param concerns whether the question concerns the agency */
    void concerns(CaseId id, String code, boolean concerns, int seen) {
        if (concerns) {
            profiles.relevant(id, code, seen);
        } else {
            profiles.notRelevant(id, code, seen);
        }
    }

    /** The word that answers what an agency has none of; kept in Thai, as the sentence for what does not concern it is. */
    String none() {
        return texts.get("workbook.profile.none", Texts.THAI);
    }

    /** What counts of what is attached, by the code of the entry it is shown with and its number there; read once a page. */
    Map<String, SortedMap<Integer, Evidence>> pictures(CaseId id) {
        return shown.numbers().numbered(id);
    }

    /** Leads to what is attached to an answer. */
    Button attaching(CaseId id, Question question, int count, Runnable closed) {
        return shown.screens()
                .opener(
                        id,
                        question.entry(),
                        question.title()
                                .in(com.vaadin.flow.component.UI.getCurrent().getLocale()),
                        count,
                        closed);
    }

    ProfileState state(CaseId id) {
        return profiles.state(id);
    }

    void confirm(CaseId id) {
        profiles.confirm(id);
    }

    int reuse(CaseId id) {
        return profiles.reuse(id);
    }

    /** The province of the agency; empty above the provinces. */
    Optional<String> province(Workbook book, Locale locale) {
        Organisation agency = organisations.get(book.theCase().agency());
        return agency.province().flatMap(code -> organisations.provinces().stream()
                .filter(province -> province.code().equals(code))
                .map(Province::name)
                .map(name -> name.in(locale))
                .findFirst());
    }
}
