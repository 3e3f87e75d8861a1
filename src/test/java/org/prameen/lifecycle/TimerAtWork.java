package org.prameen.lifecycle;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;

/** Treats a timer as the job executor does: marks it as taken in one transaction, then executes it in another. */
class TimerAtWork {

    private static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    private final CommandExecutor engine;

    @Autowired
    TimerAtWork(ProcessEngineConfigurationImpl configuration) {
        this.engine = configuration.getCommandExecutorTxRequired();
    }

    /** Without waiting for its day. @throws RuntimeException when it lost, which the executor takes note of and goes on */
    void fire(Job timer, Date now) {
        take(timer.getId(), now);
        ExecuteJobHelper.executeJob(timer.getId(), engine);
    }

    private void take(String timer, Date now) {
        engine.execute(command -> {
            JobEntity job = command.getJobManager().findJobById(timer);
            if (job != null) {
                job.setLockOwner("race");
                job.setLockExpirationTime(Date.from(now.toInstant().plus(TAKEN_FOR)));
            }
            return null;
        });
    }
}
