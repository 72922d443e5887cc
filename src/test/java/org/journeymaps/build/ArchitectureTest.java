package org.journeymaps.build;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.Objects;

/** The arrows of the design and the habits of the code, held against the compiled app. */
@AnalyzeClasses(packages = "org.journeymaps", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final URL DRAWING = Objects.requireNonNull(ArchitectureTest.class.getResource("/design.puml"));

    @ArchTest
    static final ArchRule packagesDependOnEachOtherAsDrawn = classes()
            .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInAnyPackage("org.journeymaps..")));

    @ArchTest
    static final ArchRule onlyAdaptersKnowAtlassian = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.journeymaps.macro..",
                    "org.journeymaps.rest..",
                    "org.journeymaps.confluence..",
                    "org.journeymaps.jira..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.atlassian..");

    @ArchTest
    static final ArchRule theModelIsPlainJava = classes()
            .that()
            .resideInAPackage("org.journeymaps.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.journeymaps.model..", "java..", "org.jspecify.annotations..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayTheRoleInTheDomain = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Helpers")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    @ArchTest
    static final ArchRule thePlatformComesInByTheConstructor = fields().that()
            .haveRawType(resideInAPackage("com.atlassian.."))
            .and()
            .areNotStatic()
            .should()
            .beFinal()
            .allowEmptyShould(true);
}
