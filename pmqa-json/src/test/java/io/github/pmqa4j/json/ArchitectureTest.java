package io.github.pmqa4j.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lives here because pmqa-json is the only module that sees all three. */
class ArchitectureTest {

    private static final String ROOT = "io.github.pmqa4j.";
    private static final String CORE = ROOT + "core..";
    private static final String RULES = ROOT + "rules..";
    private static final String JSON = ROOT + "json..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // An artifact of its own, for tests.
            .withImportOption(location -> !location.contains("/rules/contract/"))
            .importPackages(ROOT + "core", ROOT + "rules", ROOT + "json");

    @ParameterizedTest
    @ValueSource(strings = {CORE, RULES, JSON})
    void classesOfEveryModuleAreSeen(String module) {
        // Else all rules below would hold of nothing.
        assertThat(CLASSES.that(resideInAnyPackage(module))).isNotEmpty();
    }

    @Test
    void coreUsesNothingButTheJdkAndAnnotations() {
        classes()
                .that()
                .resideInAPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(CORE, "java..", "jakarta.validation..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void rulesUseCoreAndTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage(RULES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(RULES, CORE, "java..", "jakarta.validation..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void noCycleBetweenPackages() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void packagesOfCoreAndRulesAreOneLevelDeep() {
        classes()
                .that()
                .resideInAnyPackage(CORE, RULES)
                .should()
                .resideInAnyPackage(ROOT + "core.*", ROOT + "rules.*")
                .check(CLASSES);
    }

    @Test
    void noStaticMutableState() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void noDefaultLocaleOrTimeZone() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void noConsoleAndNoLoggingFramework() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.net.http..", "java.sql..", "org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void signaturesExposeOnlyWhatUsersCanRead() {
        Module json = PmqaJson.class.getModule();
        assertThat(json.isNamed()).as("tests run on the module path").isTrue();
        List<Module> library = Stream.of("core", "rules", "json")
                .map(name -> find(json, ROOT + name))
                .toList();
        Set<String> exported = library.stream()
                .flatMap(module -> module.getDescriptor().exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        for (Module module : library) {
            Set<String> readable = new HashSet<>(exported);
            readable.addAll(find(json, "java.base").getPackages());
            module.getDescriptor().requires().stream()
                    .filter(requires -> requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                    // Statically required modules may be absent.
                    .flatMap(requires -> json.getLayer().findModule(requires.name()).stream())
                    .forEach(required -> readable.addAll(required.getPackages()));
            CLASSES.stream()
                    .filter(type -> exported.contains(type.getPackageName())
                            && module.getPackages().contains(type.getPackageName())
                            && visible(type))
                    .flatMap(type -> type.getMembers().stream())
                    .filter(ArchitectureTest::visible)
                    .filter(member -> !isForOurModulesOnly(member))
                    .forEach(member -> member.getAllInvolvedRawTypes().stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(type -> !type.isPrimitive() && !readable.contains(type.getPackageName()))
                            .forEach(type -> wrong.add(member.getFullName() + " exposes " + type.getName())));
        }
        assertThat(wrong).isEmpty();
    }

    // What takes a type that only our own modules can name, nobody else can call.
    private static boolean isForOurModulesOnly(JavaMember member) {
        return member instanceof JavaCodeUnit method
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getPackageName().endsWith(".internal"));
    }

    private static Module find(Module from, String name) {
        return from.getLayer().findModule(name).orElseThrow(() -> new AssertionError("no module " + name));
    }

    private static boolean visible(HasModifiers element) {
        return element.getModifiers().contains(JavaModifier.PUBLIC)
                || element.getModifiers().contains(JavaModifier.PROTECTED);
    }

    @Test
    void everyPackageOfTheLibraryIsNullMarked() {
        Set<String> unmarked = CLASSES.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(p -> p.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .orElse(true))
                .map(p -> p.getName())
                .collect(Collectors.toSet());
        assertThat(unmarked).isEmpty();
    }
}
