package org.prameen.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every page loads: our style sheets, read from the jar, and no script of a stranger. */
@Push
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Prameen");
        settings.addFavIcon("icon", "icons/prameen.svg", "any");
        styleSheets().forEach(name -> settings.addLink("stylesheet", "styles/" + name));
    }

    /** {@code base.css} first, then one sheet a module, so that modules can be worked on side by side. */
    private static Iterable<String> styleSheets() {
        try {
            Resource[] sheets = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/styles/*.css");
            return Arrays.stream(sheets)
                    .map(Resource::getFilename)
                    .sorted(Comparator.comparing((String name) -> !name.equals("base.css"))
                            .thenComparing(name -> name))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
