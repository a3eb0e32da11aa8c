package dev.octavo.conformance;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.octavo.book.Assembler;
import dev.octavo.render.Renderer;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.LanguageGuess;
import dev.octavo.source.MarkedText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of ARCHITECTURE.md. */
class ArchitectureTest {

    private static final String[] CORE = {
        "dev.octavo",
        "dev.octavo.book..",
        "dev.octavo.cite..",
        "dev.octavo.internal..",
        "dev.octavo.model..",
        "dev.octavo.source..",
        "dev.octavo.render..",
        "dev.octavo.report..",
        "dev.octavo.resource..",
        "dev.octavo.json..",
        "dev.octavo.markdown.."
    };

    private static final String[] LIBRARY = Stream.concat(
                    Stream.of(CORE), Stream.of("dev.octavo.html..", "dev.octavo.pdf..", "dev.octavo.epub.."))
            .toArray(String[]::new);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.octavo");

    @Test
    void renderersKnowWhatIsBelowThemAndNeverEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.octavo..")
                .layer("core")
                .definedBy(CORE)
                .layer("html")
                .definedBy("dev.octavo.html..")
                .layer("pdf")
                .definedBy("dev.octavo.pdf..")
                .layer("epub")
                .definedBy("dev.octavo.epub..")
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("html")
                .mayOnlyAccessLayers("core")
                .whereLayer("pdf")
                .mayOnlyAccessLayers("core", "html")
                .whereLayer("epub")
                .mayOnlyAccessLayers("core", "html")
                .check(CLASSES);
    }

    /** A renderer has an article assembled that it is given by itself: what assembles knows renderers, and they know it. */
    @Test
    void packagesWithTheirRoomsDependOnOneAnotherInOneDirection() {
        slices().matching("dev.octavo.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(Renderer.class, Assembler.class)
                .check(CLASSES);
    }

    /** A room may use what its package offers to users, such as sizes of pages. */
    @ParameterizedTest
    @ValueSource(strings = {"source", "source.convert", "html", "pdf", "epub"})
    void roomsDependOnOneAnotherInOneDirection(String name) {
        slices().matching("dev.octavo." + name + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** They are steps of reading; what takes the steps is above them. */
    @Test
    void roomsOfReadingDoNotKnowWhoReads() {
        noClasses()
                .that()
                .resideInAPackage("dev.octavo.source.*..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ArticleReader.class, MarkedText.class, LanguageGuess.class)
                .check(CLASSES);
    }

    /** They know a document and each other; what brings them together is above them. */
    @Test
    void roomsOfConvertingDoNotKnowWhatBringsThemTogether() {
        noClasses()
                .that()
                .resideInAPackage("dev.octavo.source.convert.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.octavo.source.convert")
                .check(CLASSES);
    }

    @Test
    void theModelDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage("dev.octavo.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.octavo.model..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void noLibraryShowsInAPublicSignature() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat(are(seenByUsers()))
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .and(are(publicOrProtected()))
                .should(new ArchCondition<JavaCodeUnit>("name a class of another library") {
                    @Override
                    public void check(JavaCodeUnit unit, ConditionEvents events) {
                        types(unit)
                                .filter(ArchitectureTest::isForeign)
                                .forEach(type -> events.add(SimpleConditionEvent.satisfied(
                                        unit, unit.getFullName() + " names " + type.getName())));
                    }
                })
                .check(CLASSES);
    }

    /** All that it names, between pointed brackets too. */
    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream())
                .flatMap(types -> types)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    @Test
    void nothingStaticChanges() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(LIBRARY)
                .and()
                .areStatic()
                .should()
                .notBeFinal()
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> seenByUsers() {
        return DescribedPredicate.describe(
                "public classes of the library",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().contains("conformance")
                        && !type.getPackageName().startsWith("dev.octavo.source.")
                        && !type.getPackageName().startsWith("dev.octavo.pdf.")
                        && !type.getName().startsWith("dev.octavo.source.SyntaxExtension"));
    }

    private static DescribedPredicate<JavaCodeUnit> publicOrProtected() {
        return DescribedPredicate.describe(
                "public or protected",
                unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.contains(".")
                && Stream.of("java.", "javax.xml.", "org.w3c.dom.", "dev.octavo.")
                        .noneMatch(name::startsWith);
    }
}
