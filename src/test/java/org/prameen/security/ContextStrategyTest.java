package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Vaadin offers a strategy that reads the person from the session of the screen before it looks at the thread. With it
 * {@link AsSystem} would silently act as that person whenever a screen is the caller, so it must stay out.
 */
@IntegrationTest
class ContextStrategyTest {

    @Autowired
    ApplicationContext context;

    @Test
    void theThreadAloneSaysWhoActs() {
        assertThat(SecurityContextHolder.getContextHolderStrategy())
                .isNotInstanceOf(VaadinAwareSecurityContextHolderStrategy.class);
        assertThat(context.getBeansOfType(SecurityContextHolderStrategy.class).values())
                .noneMatch(VaadinAwareSecurityContextHolderStrategy.class::isInstance);
    }
}
