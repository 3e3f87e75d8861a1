package org.prameen.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.vaadin.flow.server.AbstractStreamResource;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.ServletResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.shared.Texts;

/**
 * Whatever leaves the product as a file is in the journal: the code that offers a file gets what is in it from a service
 * method that is marked {@link Exports}, or from one that writes its own line.
 */
@AnalyzeClasses(packages = "org.prameen", importOptions = ImportOption.DoNotIncludeTests.class)
class FilesAreRecordedTest {

    /** They say that somebody has to sign in, that there is nothing at an address, and why a file is not taken. */
    private static final Set<String> SEND_NO_FILE = Set.of(
            "SecurityConfiguration.askForName", "NoSuchInterface.handleRequest", "FileTaking.answer", "Taking.answer");

    /** What a file is offered with on a screen. */
    private static final List<Class<?>> FILES =
            List.of(DownloadHandler.class, DownloadResponse.class, AbstractStreamResource.class);

    /** How a controller sends one. */
    private static final List<Class<?>> ANSWERS = List.of(ServletResponse.class, VaadinResponse.class);

    private static final Set<String> STREAMS = Set.of("getOutputStream", "getWriter");

    /** Each piece opened and each archive is a line about that evidence, see EvidenceFilesTest and EvidenceArchiveTest. */
    private static final Set<String> WRITE_THEIR_OWN_LINE = Set.of("EvidenceFiles.open", "EvidenceFiles.zip");

    @ArchTest
    static void everyFileComesFromAServiceThatHasItWrittenDown(JavaClasses product) {
        Set<JavaCodeUnit> offering = offering(product);

        assertThat(offering).extracting(FilesAreRecordedTest::name).contains("Downloads.narrow", "Downloads.offer");
        assertThat(offering).allSatisfy(unit -> assertThat(recorded(unit))
                .as("%s offers a file; what of it is written down", unit.getFullName())
                .isNotEmpty());
    }

    @ArchTest
    static void everyKindOfFileHasItsWords(JavaClasses product) {
        Texts texts = new Texts();
        List<String> kinds = product.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Exports.class))
                .map(method -> method.getAnnotationOfType(Exports.class).value())
                .toList();

        assertThat(kinds).contains("results").doesNotHaveDuplicates();
        assertThat(kinds)
                .allSatisfy(kind ->
                        assertThat(texts.has("reporting.file." + kind)).as(kind).isTrue());
    }

    /** Methods that send a file, and in place of helpers that are handed what is in it, those who call them. */
    private static Set<JavaCodeUnit> offering(JavaClasses product) {
        return product.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !SEND_NO_FILE.contains(name(unit)))
                .filter(unit -> targets(unit).anyMatch(FilesAreRecordedTest::isWayOut))
                .flatMap(FilesAreRecordedTest::whoKnowsTheContent)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaCodeUnit> whoKnowsTheContent(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Supplier.class))
                ? unit.getAccessesToSelf().stream()
                        .map(access -> (JavaCodeUnit) access.getOrigin())
                        .flatMap(FilesAreRecordedTest::whoKnowsTheContent)
                : Stream.of(unit);
    }

    /** Everything a method calls, also in what it hands on to be done later. */
    private static Stream<AccessTarget> targets(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream().map(JavaAccess::getTarget);
    }

    private static boolean isWayOut(AccessTarget target) {
        boolean offers = FILES.stream().anyMatch(target.getOwner()::isAssignableTo);
        boolean answers = ANSWERS.stream().anyMatch(target.getOwner()::isAssignableTo);
        return offers || answers && STREAMS.contains(target.getName());
    }

    private static List<String> recorded(JavaCodeUnit unit) {
        return targets(unit)
                .flatMap(target -> target.resolveMember().stream())
                .filter(method -> method.isAnnotatedWith(Exports.class) || WRITE_THEIR_OWN_LINE.contains(name(method)))
                .map(FilesAreRecordedTest::name)
                .toList();
    }

    private static String name(JavaMember member) {
        return member.getOwner().getSimpleName() + "." + member.getName();
    }
}
