package org.prameen.lifecycle.engine;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Lets the engine wait for its tables, and closes what it would offer beyond running our models: no user data of its
 * own, no scripts, no expressions from outside.
 */
@Component
@DependsOnDatabaseInitialization
class EngineConfiguration extends AbstractCamundaConfiguration {

    private static final int JOBS_AT_ONCE = 20;

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setDbIdentityUsed(false);
        engine.setAuthorizationEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDefaultNumberOfRetries(5);
        engine.setJobExecutorAcquireByPriority(false);
    }

    @Override
    public void postInit(SpringProcessEngineConfiguration engine) {
        if (engine.getJobExecutor() != null) {
            engine.getJobExecutor().setMaxJobsPerAcquisition(JOBS_AT_ONCE);
        }
    }
}
