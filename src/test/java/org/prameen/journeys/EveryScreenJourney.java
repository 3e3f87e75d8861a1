package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.MovableClock;
import org.prameen.casework.Case;
import org.prameen.casework.CaseListing;
import org.prameen.casework.CaseSearch;
import org.prameen.casework.Cases;
import org.prameen.demo.DemoCases;
import org.prameen.demo.Scope;
import org.prameen.instrument.NewDrafts;
import org.prameen.organisation.Organisations;
import org.prameen.reporting.ShortReports;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen, as somebody whose screen it is: no barrier, nothing beyond the edge, on a desk and on a phone. */
@BrowserJourney
class EveryScreenJourney {

    private static final Set<String> ERRORS =
            Set.of(Words.of("shell.notFound.title"), Words.of("shell.forbidden.title"), Words.of("shell.failed.title"));

    @Autowired
    DemoCases demo;

    @Autowired
    Cases cases;

    @Autowired
    Organisations organisations;

    @Autowired
    ShortReports reports;

    @Autowired
    NewDrafts beginnings;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private Map<String, String> places;

    static Set<String> people() {
        return Screens.BY_PERSON.keySet();
    }

    @BeforeEach
    void playTheMainStage() {
        demo.play(Scope.of("M-2001"));
        BooksOnScreen workbooks = beans.createBean(BooksOnScreen.class);
        List<Case> played = AsSystem.call(() ->
                cases
                        .search(
                                CaseSearch.everything()
                                        .of(organisations
                                                .byCode("M-2001")
                                                .orElseThrow()
                                                .id()),
                                0,
                                100)
                        .stream()
                        .map(CaseListing::id)
                        .map(cases::get)
                        .filter(found -> found.number().contains("-2568-")
                                || found.number().contains("-2569-"))
                        .sorted(java.util.Comparator.comparing(Case::openedAt))
                        .toList());
        Case past = played.get(0);
        Case now = played.get(1);
        places = Map.ofEntries(
                Map.entry(":past", past.id().toString()),
                Map.entry(":now", now.id().toString()),
                Map.entry(":grades", workbooks.of("egov-career", "2549").toString()),
                Map.entry(":levels", workbooks.of("pmqa-esa", "2566").toString()),
                Map.entry(":measured", workbooks.of("pmqa-guide", "1").toString()),
                Map.entry(":external", evaluatedFromOutside(now).toString()),
                Map.entry(":roundId", now.round().toString()),
                Map.entry(":taskId", openTaskOf(now)),
                Map.entry(":code/:version", "local-hr/H"),
                Map.entry(":draft", draft()),
                Map.entry(":slug", AsSystem.call(() -> reports.find(past.id())
                        .orElseThrow()
                        .slug())));
    }

    @ParameterizedTest
    @MethodSource("people")
    void screensServePhonesAndReadersOfTheScreen(String person, Visitors visitors) {
        SoftAssertions all = new SoftAssertions();
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor visitor = visitors.personAt(device, person);
            for (String screen : Screens.BY_PERSON.get(person)) {
                all.assertThatCode(() -> {
                            visitor.opens(filled(screen));
                            assertThat(visitor.title()).isNotIn(ERRORS);
                            visitor.needsNoSidewaysScrolling().findsNoBarrier();
                        })
                        .as("%s at %s pixels as %s", screen, device.width(), person)
                        .doesNotThrowAnyException();
            }
        }
        all.assertAll();
    }

    @Test
    void whatEverybodyMayReadServesPhonesAndReadersOfTheScreen(Visitors visitors) {
        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            Visitor somebody = visitors.somebodyAt(device);
            for (String screen : Screens.FOR_EVERYBODY) {
                somebody.reads(filled(screen)).findsNoBarrier().needsNoSidewaysScrolling();
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "prameen.screenshots", matches = ".+")
    void picturesForTheReadme(Visitors visitors, Days days) {
        demo.play(Scope.of("M-2003", "M-2004", "M-2005", "M-2006", "M-2007"));
        Device page = new Device(1280, 800, 1.5);
        days.goTo(MovableClock.START.plusDays(28));
        visitors.personAt(new Device(1280, 460, 1.5), "rattana.mun20")
                .opens("inbox?part=group")
                .takesPicture("inbox");
        days.goTo(MovableClock.START);
        Visitor coordinator = visitors.personAt(page, "somchai.saensuk");
        coordinator.opens(filled("cases/:now")).takesPicture("case");
        coordinator.opens(filled("cases/:past/results")).takesPicture("results");
        Visitor respondent = visitors.personAt(new Device(1440, 900, 1.25), "nida.saensuk")
                .opens(filled("cases/:now/answers"))
                .takesPicture("answering");
        respondent
                .page()
                .locator("vaadin-button[aria-label^='" + Words.of("evidence.title") + "']")
                .first()
                .click();
        new EvidencePage(respondent.rests()).attaches("บันทึกแจ้งเวียนหลักเกณฑ์การสรรหา");
        respondent.takesPicture("evidence");
        visitors.somebodyAt(page).reads(filled("public/:slug")).takesPicture("public");
    }

    @Test
    void noScreenIsForgotten() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> routes = views.findCandidateComponents("org.prameen").stream()
                .map(found -> org.springframework.util.ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .collect(Collectors.toSet());
        Set<String> looked = Screens.BY_PERSON.values().stream()
                .flatMap(List::stream)
                .map(screen -> screen.replaceFirst(":now|:past|:external|:grades|:levels|:measured", ":caseId"))
                .collect(Collectors.toSet());
        looked.addAll(Screens.FOR_EVERYBODY);
        looked.addAll(Screens.NONE);

        assertThat(looked).containsAll(routes);
    }

    private String draft() {
        return AsSystem.call(() -> beginnings.empty("rating-means", "every-screen", "1"))
                .id()
                .toString();
    }

    private CaseId evaluatedFromOutside(Case now) {
        return AsSystem.call(() -> cases.beside(now.id()))
                .orElseGet(() -> beans.createBean(OutsideView.class).begun(now, LocalDate.of(2026, 3, 1)));
    }

    private String filled(String screen) {
        String path = screen;
        for (Map.Entry<String, String> place : places.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return path;
    }

    private String openTaskOf(Case now) {
        return jdbc.sql(
                        "select task_id from work_item where case_id = ? and state = 'OPEN' and process = 'CollectionProcess'")
                .param(now.id().value())
                .query(String.class)
                .single();
    }
}
