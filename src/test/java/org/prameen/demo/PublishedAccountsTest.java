package org.prameen.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.prameen.security.People;

class PublishedAccountsTest {

    private final People people = mock(People.class);

    @Test
    void databaseWithoutDemoAccountsIsServed() {
        when(people.signsIn(anyString(), anyString())).thenReturn(false);

        assertThatCode(new PublishedAccounts(people)::afterSingletonsInstantiated)
                .doesNotThrowAnyException();
    }

    @Test
    void databaseOfTheDemoIsRefusedOutsideOfIt() {
        when(people.signsIn("admin", DemoWorld.PASSWORD)).thenReturn(true);

        assertThatThrownBy(new PublishedAccounts(people)::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("admin signs in with the published password");
    }
}
