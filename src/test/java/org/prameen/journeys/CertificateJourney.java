package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices;
import org.prameen.certification.Certificate;
import org.prameen.certification.Certificates;
import org.prameen.certification.GradedCase;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A certificate from the agency that prints it, over a citizen who verifies it, to the officer who withdraws it. */
@BrowserJourney
class CertificateJourney {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Certificates certificates;

    @Autowired
    People people;

    @Test
    @Requirement("000-F12")
    void aCertificateIsReadVerifiedAndWithdrawn(Visitors visitors) {
        GradedCase graded = beans.createBean(GradedCase.class).certified();
        Certificate issued = AsSystem.call(() -> certificates.of(graded.id())).get(0);
        String screen = "cases/" + graded.id() + "/certificate";
        String coordinator =
                AsSystem.call(() -> people.get(graded.agency().coordinator()).username());

        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor agency = visitors.somebodyAt(device);
            agency.opensLogin().signIn(coordinator, WorldOffices.PASSWORD);
            agency.opens("cases/" + graded.id()).sees(link(agency, screen));
            agency.opens(screen)
                    .sees(Words.of("certification.sheet.number", issued.number()))
                    .doesNotSee(Words.of("certification.withdraw"))
                    .findsNoBarrier()
                    .needsNoSidewaysScrolling()
                    .takesPicture("certificate-" + device.width());
            Visitor citizen = visitors.somebodyAt(device).reads("verify");
            citizen.findsNoBarrier().page().fill("input[name=number]", issued.number());
            citizen.page().fill("input[name=code]", issued.code());
            citizen.page().click("button[type=submit]");
            citizen.sees(Words.of("certification.verify.valid"))
                    .findsNoBarrier()
                    .needsNoSidewaysScrolling()
                    .takesPicture("verify-" + device.width());
        }

        Visitor reader = visitors.person("ladda.kotho").opens(screen);
        reader.sees(Words.of("certification.sheet.number", issued.number()));
        assertThat(sheetsOfPaper(reader.page())).isEqualTo(1);

        Visitor officer = visitors.person("ladda.kotho").opens("certificates").sees(issued.number());
        officer.findsNoBarrier().needsNoSidewaysScrolling().takesPicture("certificates-1440");
        officer.opens(screen).presses(Words.of("certification.withdraw"));
        officer.fills(Words.of("certification.withdraw.reason"), "หลักฐานเป็นเท็จ")
                .takesPicture("withdraw-1440")
                .pressesInDialog(Words.of("certification.withdraw.do"))
                .sees(Words.of("certification.state.withdrawn"));
        officer.opens(screen)
                .sees(Words.of("certification.state.withdrawn"))
                .findsNoBarrier()
                .takesPicture("withdrawn-1440");
        visitors.personAt(Device.PHONE, "ladda.kotho")
                .opens("certificates")
                .needsNoSidewaysScrolling()
                .takesPicture("certificates-360");
        Visitor citizen = visitors.somebodyAt(Device.PHONE).reads("verify/" + issued.number() + "/" + issued.code());
        citizen.findsNoBarrier().takesPicture("verify-withdrawn-360");
        assertThat(citizen.page().content())
                .doesNotContain(Words.of("certification.verify.valid"))
                .doesNotContain("หลักฐานเป็นเท็จ")
                .contains(Words.of("certification.verify.withdrawn", "|").split("\\|"));
    }

    private static int sheetsOfPaper(Page page) {
        byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument paper = Loader.loadPDF(printed)) {
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator link(Visitor visitor, String path) {
        return visitor.page().locator("a[href$='" + path + "']");
    }
}
