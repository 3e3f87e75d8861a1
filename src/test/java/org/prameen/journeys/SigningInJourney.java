package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.demo.DemoWorld;

@BrowserJourney
class SigningInJourney {

    private static final String COORDINATOR = "somchai.saensuk";

    @Test
    void wrongPasswordIsRefusedAndTheRightOneOpensTheDoor(Visitors visitors) {
        Visitor somebody = visitors.somebody();

        somebody.opensLogin().attempt(COORDINATOR, "not the password").sees("เข้าสู่ระบบไม่ได้");
        new LoginPage(somebody).signIn(COORDINATOR, DemoWorld.PASSWORD);

        assertThat(somebody.frame().nameOfPerson()).isEqualTo("สมชาย ใจประเมิน");
    }

    @Test
    void whoSignsOutStandsBeforeTheDoor(Visitors visitors) {
        Visitor coordinator = visitors.person(COORDINATOR);

        coordinator.frame().signOut();

        coordinator.opens("").isAt("login").sees("เข้าสู่ระบบ");
    }

    @Test
    void theLanguageSwitchesAndStays(Visitors visitors) {
        Visitor coordinator = visitors.person(COORDINATOR);
        assertThat(coordinator.frame().language()).isEqualTo("th");

        coordinator.frame().switchLanguage();
        coordinator.frame().signOut();

        coordinator.opensLogin().signIn(COORDINATOR, DemoWorld.PASSWORD);
        assertThat(coordinator.frame().language()).isEqualTo("en");
        assertThat(coordinator.frame().nameOfPerson()).isEqualTo("Somchai Chaipramoen");
    }

    @Test
    void theDoorServesPhonesAndReadersOfTheScreen(Visitors visitors) {
        Visitor atDesk = visitors.somebody();
        Visitor onPhone = visitors.somebodyAt(Device.PHONE);

        atDesk.opensLogin();
        onPhone.opensLogin();

        atDesk.needsNoSidewaysScrolling().findsNoBarrier();
        onPhone.needsNoSidewaysScrolling().findsNoBarrier();
    }
}
