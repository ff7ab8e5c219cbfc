package app.telltale;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import java.time.Clock;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** What the tree promises, each rule with its reason. */
@AnalyzeClasses(locations = ArchitectureTest.MainClasses.class)
class ArchitectureTest {
    private static final String[] JAVAFX = {"javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp.."};
    private static final String[] PURE = {
        "app.telltale.card..", "app.telltale.schedule..", "app.telltale.study..", "app.telltale.insight.."
    };

    @ArchTest
    static void theClassesOfTheProgramAreRead(JavaClasses classes) {
        assertThat(classes.contain(Main.class)).isTrue();
        assertThat(classes.get(Main.class).getMethods()).isNotEmpty();
    }

    @ArchTest
    static void aRoomKnowsOnlyRoomsBelowIt(JavaClasses classes) {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("root").definedBy("app.telltale")
                .layer("ui").definedBy("app.telltale.ui..")
                .layer("library").definedBy("app.telltale.library..")
                .layer("deck").definedBy("app.telltale.deck..")
                .layer("store").definedBy("app.telltale.store..")
                .layer("settings").definedBy("app.telltale.settings..")
                .layer("report").definedBy("app.telltale.report..")
                .layer("file").definedBy("app.telltale.file..")
                .layer("insight").definedBy("app.telltale.insight..")
                .layer("study").definedBy("app.telltale.study..")
                .layer("schedule").definedBy("app.telltale.schedule..")
                .layer("card").definedBy("app.telltale.card..")
                .whereLayer("root").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyAccessLayers("library", "settings", "insight", "study", "schedule", "card")
                .whereLayer("library").mayOnlyAccessLayers("deck", "store", "settings", "report", "file", "insight", "study", "schedule", "card")
                .whereLayer("deck").mayOnlyAccessLayers("file", "insight", "study", "schedule", "card")
                .whereLayer("store").mayOnlyAccessLayers("file", "insight", "study", "schedule", "card")
                .whereLayer("settings").mayOnlyAccessLayers("file", "insight", "study", "schedule", "card")
                .whereLayer("report").mayOnlyAccessLayers("file", "insight", "study", "schedule", "card")
                .whereLayer("file").mayNotAccessAnyLayer()
                .whereLayer("insight").mayOnlyAccessLayers("study", "schedule", "card")
                .whereLayer("study").mayOnlyAccessLayers("schedule", "card")
                .whereLayer("schedule").mayOnlyAccessLayers("card")
                .whereLayer("card").mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .because("whoever changes a room then has to look only upwards, and what is stored has one door: the library")
                .check(classes);
    }

    @ArchTest
    static void packagesAreFreeOfCycles(JavaClasses classes) {
        slices().matching("app.(**)")
                .should().beFreeOfCycles()
                .because("packages in a cycle can be read, tested and changed only together")
                .check(classes);
    }

    @ArchTest
    static void screensDoNotKnowEachOther(JavaClasses classes) {
        slices().matching("app.telltale.ui.(*)..")
                .should().notDependOnEachOther()
                // The plots are no screen but parts, which several screens show.
                .ignoreDependency(alwaysTrue(), resideInAPackage("app.telltale.ui.plot"))
                .because("a screen is left and entered by the shell, so that each can be changed without the others")
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    static void onlyTheScreensKnowJavaFx(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackages("app.telltale", "app.telltale.ui..")
                .should().dependOnClassesThat().resideInAnyPackage(JAVAFX)
                .because("everything else is to run, and to be tested, without a toolkit")
                .check(classes);
    }

    @ArchTest
    static void modelsOfScreensKnowNoNodes(JavaClasses classes) {
        noClasses().that().resideInAPackage("app.telltale.ui..").and(belongTo(simpleNameEndingWith("Model")))
                .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                .because("what a screen knows is to be tested without showing it")
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    static void onlyTheStoreAndDecksKnowSql(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackages("app.telltale.store..", "app.telltale.deck..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("the schema is the store's own affair; a deck needs SQL only to read a package of Anki, which is a database")
                .check(classes);
    }

    @ArchTest
    static void onlyDecksSettingsAndReportsKnowJson(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackages("app.telltale.deck..", "app.telltale.settings..", "app.telltale.report..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .because("a file's form is to change without the records that it is read into or written from")
                .check(classes);
    }

    @ArchTest
    static void theWordsOfTheFieldTouchNothingOutside(JavaClasses classes) {
        noClasses().that().resideInAnyPackage(PURE)
                .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.net..")
                .because("what they compute is to depend on their arguments alone")
                .check(classes);
    }

    @ArchTest
    static void onlyMainWritesToTheConsole(JavaClasses classes) {
        noClasses().that(not(belongToAnyOf(Main.class)))
                .should(ACCESS_STANDARD_STREAMS)
                .because("nobody sees the console of a desktop program; what went wrong is logged or shown")
                .allowEmptyShould(true)
                .check(classes);
    }

    @ArchTest
    static void timeAndChanceAreArguments(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackage("app.telltale")
                .should().accessTargetWhere(readsTheClock())
                .orShould().accessTargetWhere(throwsDice())
                .because("a day, a queue and a schedule are to come out the same whenever they are tested")
                .check(classes);
    }

    @ArchTest
    static void staticFieldsAreFinal(JavaClasses classes) {
        fields().that().areStatic()
                .should().beFinal()
                .because("state that everybody can reach is state that nobody can follow")
                .check(classes);
    }

    @ArchTest
    static void namesSayWhatAClassIs(JavaClasses classes) {
        noClasses().should().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Impl")
                .orShould().resideInAPackage("..common..")
                .because("such names fit everything, so everything ends up there")
                .check(classes);
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("the target reads the system's clock", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            String name = target.getName();
            return switch (name) {
                case "now" -> owner.getPackageName().startsWith("java.time") && !takes(target, Clock.class);
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                default -> owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
            };
        });
    }

    private static DescribedPredicate<JavaAccess<?>> throwsDice() {
        return describe("the target takes chance from nowhere", access -> {
            var target = access.getTarget();
            var owner = target.getOwner();
            return switch (target.getName()) {
                case "random" -> owner.isEquivalentTo(Math.class);
                case "shuffle" -> owner.isEquivalentTo(Collections.class) && parameters(target) == 1;
                case "<init>" -> owner.isEquivalentTo(Random.class) && parameters(target) == 0;
                default -> owner.isEquivalentTo(ThreadLocalRandom.class);
            };
        });
    }

    private static boolean takes(AccessTarget target, Class<?> type) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static int parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget unit ? unit.getRawParameterTypes().size() : 0;
    }

    /** The program without its tests: where Main was loaded from. */
    static final class MainClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Main.class.getProtectionDomain().getCodeSource().getLocation()));
        }
    }
}
