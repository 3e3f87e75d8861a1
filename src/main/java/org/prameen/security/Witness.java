package org.prameen.security;

import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands around every service, outside its transaction, and has written down what the service cannot write itself: that
 * somebody was refused, because the transaction of a refusal comes to nothing, and that somebody took a file, because
 * that only reads. At that point the thread holds no connection, so that the line needs none besides. Within the
 * transaction of another service it leaves the refusal to the witness of that one.
 */
class Witness implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);

    private final ObjectProvider<Testimony> testimony;

    Witness(ObjectProvider<Testimony> testimony) {
        this.testimony = testimony;
    }

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        try {
            Object answer = call.proceed();
            Exports export = call.getMethod().getAnnotation(Exports.class);
            if (export != null) {
                testimony.getObject().exported(export.value(), Touched.by(call.getArguments()));
            }
            return answer;
        } catch (RuntimeException thrown) {
            if (Refused.isRefusal(thrown)) {
                hear(thrown, call);
            }
            throw thrown;
        }
    }

    private void hear(RuntimeException refusal, MethodInvocation call) {
        Refused refused = Refused.of(refusal);
        Touched about = refused.about(Touched.by(call.getArguments()));
        if (!TransactionSynchronizationManager.isActualTransactionActive() && refused.isToBeWritten()) {
            try {
                testimony.getObject().refused(use(call.getMethod()), about, Refused.why(refusal), about.others());
            } catch (RuntimeException unwritten) {
                LOG.error("A refusal could not be written to the journal.", unwritten);
            }
        }
    }

    private static String use(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
