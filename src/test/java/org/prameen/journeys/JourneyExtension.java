package org.prameen.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.prameen.demo.DemoWorld;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens the browser once, loads the demo world, and gives each test visitors and a calendar of its own. */
final class JourneyExtension
        implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(JourneyExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(DemoWorld.class).load();
        days(context).backToStart();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Days.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Days.class ? days(context) : visitors(context);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            visitors(context)
                    .keepPictures(context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        visitors(context).leave();
        days(context).backToStart();
    }

    private static Visitors visitors(ExtensionContext context) {
        OpenBrowser open = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(OpenBrowser.class, type -> new OpenBrowser(), OpenBrowser.class);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(
                        Visitors.class, type -> new Visitors(open.browser(), address(context)), Visitors.class);
    }

    private static Days days(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        return context.getStore(OURS)
                .getOrComputeIfAbsent(
                        Days.class,
                        type -> application.getAutowireCapableBeanFactory().createBean(Days.class),
                        Days.class);
    }

    private static String address(ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }
}
