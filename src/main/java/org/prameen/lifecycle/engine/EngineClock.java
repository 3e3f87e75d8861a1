package org.prameen.lifecycle.engine;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/**
 * Lets the engine tell the same time as everything else. Its own clock is the system's; where another one was injected,
 * the engine asks that one each time, so that a clock which tells two threads different times does so here as well. The
 * engine's source of time is one for the whole program, which may hold several applications; hence before every command.
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
            DateTimeUtils.setCurrentMillisProvider(clock::millis);
            return next.execute(command);
        }
    }
}
