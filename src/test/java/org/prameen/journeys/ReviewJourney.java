package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.casework.Case;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.demo.DemoCases;
import org.prameen.demo.Scope;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What Ban Suan reports goes up and comes back: an item is returned and corrected with new evidence, three levels
 * approve, a change after an approval ends it, and more time that was granted meanwhile runs out. In the end it is asked
 * who changed the item.
 */
@BrowserJourney
class ReviewJourney {

    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 2, 2, 9, 30);
    private static final Device PAGE = new Device(1440, 900, 1.25);
    private static final Device TALL = new Device(1440, 1240, 1.25);

    /** What the committee of the agency accepted stands whatever happens above it. */
    private static final int INSIDE = 1;

    /** Head, province, nation. */
    private static final int LEVELS = 3;

    /** From the first page to the line that answers it. */
    private static final int CLICKS_TO_WHO_DID_IT = 4;

    private static final String AGENCY = "M-2004";
    private static final String PAPER = "บันทึกแจ้งเวียนทุกกอง";
    private static final String FLOOD = "น้ำท่วมสำนักงานสามวัน";
    private static final String RETURNED_BECAUSE = "แนบเอกสารที่แสดงว่าทุกกองทราบหลักเกณฑ์";
    private static final String REOPENED_BECAUSE = "พบว่ากองช่างยังไม่ได้ใช้หลักเกณฑ์";

    @Autowired
    DemoCases demo;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Case theCase;
    private Visitor head;
    private Visitor coordinator;
    private Visitor province;
    private Visitor nation;
    private Visitor auditor;
    private LocalDate granted;
    private String item;

    @BeforeEach
    void theReportsAreWritten(Visitors visitors) {
        demo.play(Scope.of(AGENCY));
        OrganisationId agency = organisations.byCode(AGENCY).orElseThrow().id();
        theCase = AsSystem.call(() -> cases.search(CaseSearch.everything().of(agency), 0, 100).stream()
                .map(CaseListing::id)
                .map(cases::get)
                .filter(found -> found.number().contains("-2569-"))
                .findFirst()
                .orElseThrow());
        head = visitors.person(who(agency, Role.AGENCY_HEAD));
        coordinator = visitors.personAt(PAGE, who(agency, Role.COORDINATOR));
        province = visitors.personAt(TALL, "rattana.mun20");
        nation = visitors.personAt(PAGE, "ladda.kotho");
        auditor = visitors.person("auditor");
        granted = AsSystem.call(() -> rounds.get(theCase.round()))
                .dates()
                .reportDue()
                .plusDays(3);
    }

    private String who(OrganisationId agency, Role role) {
        return AsSystem.call(() -> people.at(agency, role)).get(0).username();
    }

    @Test
    void whatIsReturnedIsCorrectedAndWhatChangesIsApprovedAnew(Days days) {
        days.goTo(MORNING);
        beans.createBean(OutsideView.class).confirmed(theCase, MORNING.toLocalDate());
        sign();
        days.goTo(MORNING.plusHours(1));
        returnAnItem();
        days.goTo(MORNING.plusHours(2));
        askForMoreTime();
        correctIt();
        sign();
        days.goTo(MORNING.plusHours(3));
        compareAndApprove();
        days.goTo(MORNING.plusHours(4));
        changeWhatWasApproved();
        days.goTo(granted.plusDays(1).atTime(9, 0));
        moreTimeRanOut();
        sign();
        review(province).approves();
        review(nation).approves();
        everyLevelStandsAndWhatEndedIsSeen();
        seeWhereValuesLieApart();
        askWhoChangedTheItem();
    }

    private void sign() {
        open(head, "UserTask_SignSubmission");
        new SignPage(head).signs();
    }

    private ReviewPage review(Visitor reviewer) {
        open(reviewer, "UserTask_ReviewSubmission");
        return new ReviewPage(reviewer);
    }

    private void returnAnItem() {
        ReviewPage review = review(province);
        item = review.marks(0);
        review.returns("ตั้งคำถามถึงหลักฐาน", RETURNED_BECAUSE).givesBack(1);
    }

    /** The province gives some of the days. */
    private void askForMoreTime() {
        new ExtensionPage(coordinator.opens(place("extension"))).asks(granted.plusDays(2), FLOOD);
        province.inbox().opensOfGroup(theCase.number(), "ExtensionProcess.UserTask_DecideExtension");
        new ExtensionPage(province).grants(granted, "สามวันตามที่น้ำท่วม");
        coordinator.opens(place("")).sees(Words.of("casework.extension.chip.REPORT", day(granted)));
    }

    private void correctIt() {
        open(coordinator, "UserTask_CorrectReturned").sees(RETURNED_BECAUSE);
        new CorrectionPage(coordinator)
                .agreesOn(item, "3", "ที่ประชุมทุกกองเห็นตรงกัน")
                .attaches(PAPER)
                .finishes();
    }

    /** The second look begins with what is new, and opens the four values. */
    private void compareAndApprove() {
        ReviewPage review = review(province);
        province.sees(Words.of("review.difference.added", Words.of("review.difference.EVIDENCE")));
        review.looksAtEverything().marks(0);
        province.sees(RETURNED_BECAUSE).sees(PAPER);
        review.verifies("2.5", "เอกสารแจ้งเวียนไม่ครบทุกกอง");
        review.marks(1);
        review.verifies("2", "ยังไม่พบคำสั่งแต่งตั้งของปีนี้");
        review.marks(2);
        review.returns("ควรดำเนินการให้ครบทุกเกณฑ์", "ขอรายงานการประชุมด้วย").takesPicture("review");
        review.thinksAgain().approves();
    }

    private void changeWhatWasApproved() {
        coordinator.opens(place("sign"));
        new SignPage(coordinator).opensAgain(indicator(), REOPENED_BECAUSE);
        coordinator.sees(Words.of("review.phase.CHANGING"));
        assertThat(province.opens(place("approvals")).page().locator(".rv-chain li.stands"))
                .hasCount(INSIDE);
        province.sees(REOPENED_BECAUSE);
        open(coordinator, "UserTask_CorrectReturned");
        new CorrectionPage(coordinator).agreesOn(item, "2", REOPENED_BECAUSE).finishes();
    }

    private void moreTimeRanOut() {
        new ExtensionPage(coordinator.opens(place("extension"))).sees("RAN_OUT");
        coordinator
                .opens(place(""))
                .doesNotSee(Words.of("casework.extension.chip.REPORT", day(granted)))
                .findsNoBarrier();
        province.opens("extensions")
                .sees(theCase.number())
                .sees(Words.of("casework.extension.grantedUntil", day(granted)));
    }

    private void everyLevelStandsAndWhatEndedIsSeen() {
        coordinator.opens(place("approvals")).sees(Words.of("review.status.CERTIFIED"));
        assertThat(coordinator.page().locator(".rv-chain li.stands")).hasCount(INSIDE + LEVELS);
        coordinator.sees(Words.of("review.approval.ended")).findsNoBarrier();
    }

    private void seeWhereValuesLieApart() {
        String round = AsSystem.call(() -> rounds.get(theCase.round())).title().in(Texts.THAI);
        nation.opens("variance")
                .chooses(Words.of("review.work.round"), round)
                .chooses(Words.of("review.variance.second"), Words.of("review.basis.EXTERNAL"))
                .sees(item)
                .takesPicture("variance")
                .findsNoBarrier();
    }

    private void askWhoChangedTheItem() {
        String name =
                AsSystem.call(() -> organisations.get(theCase.agency())).name().in(Texts.THAI);
        Clicks clicks = auditor.countsClicks();
        auditor.opens("").frame().goTo("journal");
        String line = new JournalPage(auditor).narrowsTo(name, item).opens(REOPENED_BECAUSE);
        assertThat(line)
                .contains(
                        item,
                        coordinator.frame().nameOfPerson(),
                        day(MORNING.toLocalDate()),
                        "3.00 → 2.00",
                        REOPENED_BECAUSE);
        assertThat(clicks.made()).isPositive().isLessThanOrEqualTo(CLICKS_TO_WHO_DID_IT);
        auditor.findsNoBarrier();
    }

    private Visitor open(Visitor who, String task) {
        return who.inbox().opensOfGroup(theCase.number(), "RouteProcess." + task);
    }

    private String indicator() {
        return item.substring(0, item.lastIndexOf('.'));
    }

    private String place(String screen) {
        return "cases/" + theCase.id() + (screen.isEmpty() ? "" : "/" + screen);
    }

    private static String day(LocalDate day) {
        return ThaiCalendar.shortDate(day, Texts.THAI);
    }
}
