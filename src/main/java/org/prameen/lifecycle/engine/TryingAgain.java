package org.prameen.lifecycle.engine;

import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.prameen.shared.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does an act anew, in a transaction of its own, that was undone as a whole because the engine did something else with
 * the same case at that moment: a timer of the step fell due while a person ended the step. The second time the act finds
 * what has become of the case. Only where the transaction begins, so nothing is ever done twice.
 */
final class TryingAgain implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(TryingAgain.class);

    /** A timer comes between twice at most: when it is taken, and when it is done. */
    private static final int ATTEMPTS = 4;

    /** What the engine cannot write because of others: a child that it did not know hangs on what it wants to delete. */
    private static final Set<Integer> CODES = Set.of(
            BuiltinExceptionCode.OPTIMISTIC_LOCKING.getCode(),
            BuiltinExceptionCode.DEADLOCK.getCode(),
            BuiltinExceptionCode.FOREIGN_KEY_CONSTRAINT_VIOLATION.getCode());

    @Override
    public Object invoke(MethodInvocation act) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.proceed();
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return ((ProxyMethodInvocation) act).invocableClone().proceed();
            } catch (ProcessEngineException | ConcurrencyFailureException undone) {
                if (!cameBetween(undone)) {
                    throw undone;
                }
                if (attempt == ATTEMPTS) {
                    LOG.warn("{} could not be done: something came between each time", act.getMethod(), undone);
                }
            }
        }
        throw Rejected.because("lifecycle.cameBetween");
    }

    private static boolean cameBetween(RuntimeException undone) {
        return undone instanceof ConcurrencyFailureException
                || undone instanceof OptimisticLockingException
                || undone instanceof ProcessEngineException engine && CODES.contains(engine.getCode());
    }
}
