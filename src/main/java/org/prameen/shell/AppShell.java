package org.prameen.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What every page loads: our style sheets, read from the jar, and no script of a stranger. There is no server push:
 * offices sit behind proxies that cut open connections, so the few screens that watch long work ask every second.
 */
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    /** Runs before anything is painted, so that a dark room never sees a white flash. */
    private static final String LIGHT_OR_DARK =
            """
            (() => {
              const dark = window.matchMedia('(prefers-color-scheme: dark)');
              const set = () => dark.matches
                  ? document.documentElement.setAttribute('theme', 'dark')
                  : document.documentElement.removeAttribute('theme');
              set();
              dark.addEventListener('change', set);
            })();
            """;

    private final List<String> styleSheets = styleSheets();

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Prameen");
        settings.addFavIcon("icon", "icons/prameen.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(Inline.Position.PREPEND, LIGHT_OR_DARK, Inline.Wrapping.JAVASCRIPT);
        styleSheets.forEach(name -> settings.addLink("stylesheet", "styles/" + name));
    }

    /** {@code base.css} first, then one sheet a module, so that modules can be worked on side by side. */
    private static List<String> styleSheets() {
        try {
            Resource[] sheets = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/styles/*.css");
            return Arrays.stream(sheets)
                    .map(Resource::getFilename)
                    .sorted(Comparator.comparing((String name) -> !name.equals("base.css"))
                            .thenComparing(name -> name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
