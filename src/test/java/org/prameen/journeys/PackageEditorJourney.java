package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.instrument.MadeUpPackage;

/** The administrator makes an instrument from a file, and its next version; nothing that was typed is lost. */
@BrowserJourney
class PackageEditorJourney {

    private static final String ADMINISTRATOR = "admin";
    private static final String TITLE = "เกณฑ์คุณภาพสวนสาธารณะ";

    @Test
    void anInstrumentIsTakenInPublishedAndGoesOnAsItsNextVersion(Visitors visitors) {
        DraftPage desk = new DraftPage(visitors.person(ADMINISTRATOR));

        takeInAndPublish(desk);
        writeTheNextVersion(desk);
        twoAtOnce(desk, new DraftPage(visitors.personAt(Device.PHONE, ADMINISTRATOR)));
    }

    private static void takeInAndPublish(DraftPage desk) {
        String text = MadeUpPackage.LEVELS.text().replace("made-up-levels", "journey-parks");
        desk.imports("broken.yaml", text.replace("1.2.2", "1.2.1"));
        desk.visitor()
                .sees(Words.of("instrument.import.refused", "broken.yaml", 1))
                .sees(Words.of("instrument.fault.duplicateCode", "1.2.1", "44"))
                .takesPicture("draft-import");
        desk.importsAgain("parks.yaml", text);
        assertThat(desk.text()).isEqualTo(text);
        assertThat(desk.downloads()).isEqualTo(text);

        desk.publishes("เกณฑ์ใหม่ของปี");

        desk.visitor().isAt("instruments/journey-parks/2569").sees(TITLE);
    }

    private static void writeTheNextVersion(DraftPage desk) {
        desk.startsAfter("instruments/journey-parks/2569", "2570");
        desk.visitor().sees(Words.of("instrument.editor.nothingDiffers")).takesPicture("draft-next");

        desk.types(desk.text().replace("code: 1.2.2, kind: ITEM", "code: 1.2.2, kind: ITEMS"));
        desk.visitor().sees(Words.of("instrument.editor.compareLater")).takesPicture("draft-fault");
        assertThat(desk.goesToTheFirstFault()).contains("kind: ITEMS");

        desk.types(desk.text()
                .replace("1.2.2, kind: ITEMS", "1.2.3, kind: ITEM")
                .replace("มีทะเบียนต้นไม้", "มีทะเบียนต้นไม้ใหญ่"));
        desk.visitor()
                .sees(Words.of("instrument.editor.added", 1))
                .sees(Words.of("instrument.editor.lost", 1))
                .sees(Words.of("instrument.editor.toLookAt", 1))
                .takesPicture("draft-compared")
                .findsNoBarrier();
    }

    private static void twoAtOnce(DraftPage mine, DraftPage theirs) {
        String shared = mine.address();
        theirs.opens(shared).types(theirs.text() + "# theirs\n");
        theirs.visitor().needsNoSidewaysScrolling().takesPicture("draft-phone").findsNoBarrier();
        mine.types(mine.text() + "# mine\n");
        mine.visitor()
                .sees(Words.of("instrument.editor.keepMine"))
                .takesPicture("draft-conflict")
                .findsNoBarrier();

        mine.keepsMine();
        theirs.visitor().presses(Words.of("instrument.editor.discard")).isAt("instruments");
        theirs.visitor()
                .takesPicture("drafts-phone")
                .presses(Words.of("shell.undo"))
                .isAt(shared);

        assertThat(mine.address()).isNotEqualTo(shared);
        assertThat(mine.text()).endsWith("# mine\n");
        assertThat(theirs.text()).endsWith("# theirs\n");
        mine.visitor().opens("instruments").takesPicture("drafts").findsNoBarrier();
    }

    @Test
    void othersSeeNoDraftsAndNoWayThere(Visitors visitors) {
        Visitor officer = visitors.person("ladda.kotho").opens("instruments");

        officer.doesNotSee(Words.of("instrument.new.title")).doesNotSee(Words.of("instrument.import.title"));
    }
}
