package org.prameen.lifecycle.engine;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

/**
 * Lets the engine tell the same time as everything else. Its own clock is the system's; where another one was injected,
 * it is set anew before every command.
 */
@Component
class EngineClock extends AbstractCamundaConfiguration {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        if (!clock.equals(Clock.system(clock.getZone()))) {
            engine.setCustomPreCommandInterceptorsTxRequired(List.of(new Follow()));
            engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new Follow()));
        }
    }

    private final class Follow extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            ClockUtil.setCurrentTime(Date.from(clock.instant()));
            return next.execute(command);
        }
    }
}
