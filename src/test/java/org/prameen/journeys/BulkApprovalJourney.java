package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.review.CaseStatus;
import org.prameen.review.SignedCase;
import org.prameen.review.Statuses;
import org.prameen.security.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The reviewer of a province approves more submissions in one go than the browser is told of at a time. */
@BrowserJourney
class BulkApprovalJourney {

    private static final int MORE_THAN_ONE_PORTION = 12;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Statuses statuses;

    @Test
    void manySubmissionsAreApprovedToTheLast(Visitors visitors) {
        List<SignedCase> waiting = Stream.generate(
                        () -> beans.createBean(SignedCase.class).signed())
                .limit(MORE_THAN_ONE_PORTION)
                .toList();
        Visitor reviewer = visitors.person("rattana.mun20").opens("reviews");

        reviewer.presses(beginning("review.bulk.chooseAll"));
        reviewer.page().locator(".pr-bulk vaadin-button[theme~=primary]").click();
        reviewer.rests()
                .page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();

        reviewer.sees(beginning("review.bulk.done")).findsNoBarrier();
        assertThat(waiting).allSatisfy(signed -> assertThat(status(signed).waitsFor())
                .hasValueSatisfying(body -> assertThat(body.body().code()).isEqualTo("KOTHO")));
    }

    private CaseStatus status(SignedCase signed) {
        return AsSystem.call(() -> statuses.of(signed.id()));
    }

    private static String beginning(String key) {
        return Words.of(key, "|", "|").split("\\|")[0].strip();
    }
}
