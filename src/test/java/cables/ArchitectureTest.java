package cables;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The walls of the house: which room may know which, and which library lives where. A room that is
/// not built yet may stand in the table; one that is missing from the table may not be built.
class ArchitectureTest {

    /// A room, and the other rooms it may know.
    record Room(String name, List<String> mayKnow) {
        static Room of(String name, String... mayKnow) {
            return new Room(name, List.of(mayKnow));
        }

        String packages() {
            return "cables." + name + "..";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// A library (or a part of the JDK), and the rooms that may use it.
    record Library(String packages, List<String> rooms) {
        static Library of(String packages, String... rooms) {
            return new Library(packages, List.of(rooms));
        }

        @Override
        public String toString() {
            return packages;
        }
    }

    /// Arrows only downward: a room knows none that stands below it in this list.
    static List<Room> rooms() {
        return List.of(
                Room.of("cable"),
                Room.of("source", "cable"),
                Room.of("vocabulary", "cable"),
                Room.of("parse", "cable", "vocabulary"),
                Room.of("query", "cable", "vocabulary"),
                Room.of("engine", "cable", "query"),
                Room.of("export", "cable", "vocabulary", "query", "engine"),
                Room.of("ingest", "cable", "source", "vocabulary", "parse", "engine"),
                Room.of("desk", "cable", "vocabulary", "parse", "query", "engine", "export"),
                Room.of("lucene", "cable", "query", "engine"),
                Room.of("opensearch", "cable", "query", "engine", "lucene"),
                Room.of(
                        "web",
                        "cable",
                        "source",
                        "vocabulary",
                        "parse",
                        "query",
                        "engine",
                        "export",
                        "ingest",
                        "desk"),
                Room.of(
                        "cli",
                        "cable",
                        "source",
                        "vocabulary",
                        "parse",
                        "query",
                        "engine",
                        "export",
                        "ingest",
                        "desk",
                        "lucene",
                        "opensearch",
                        "web"));
    }

    static List<Library> libraries() {
        return List.of(
                Library.of("org.apache.lucene..", "lucene"),
                Library.of("picocli..", "cli"),
                Library.of("com.fasterxml.jackson..", "export", "ingest", "lucene", "cli"),
                Library.of("org.jsoup..", "source"),
                Library.of("org.apache.commons.csv..", "source"),
                Library.of("org.apache.commons.compress..", "source"),
                Library.of("org.tukaani.xz..", "source"),
                Library.of("io.javalin..", "web"),
                Library.of("org.eclipse.jetty..", "web"),
                Library.of("gg.jte..", "web"),
                Library.of("java.net.http..", "opensearch"));
    }

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("cables");

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_the_rooms_of_its_row(Room room) {
        noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packagesOf(it -> !it.equals(room) && !knows(room, it)))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void a_library_is_used_only_in_its_rooms(Library library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf(it -> library.rooms().contains(it.name())))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library.packages())
                .check(PRODUCT);
    }

    @Test
    void every_class_lives_in_a_room_of_the_table() {
        classes().should().resideInAnyPackage(packagesOf(room -> true)).check(PRODUCT);
    }

    @Test
    void no_room_is_on_a_cycle() {
        slices().matching("cables.(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void the_table_allows_no_cycle() {
        List<String> above = new ArrayList<>();
        for (Room room : rooms()) {
            assertThat(above).as("rooms above " + room).containsAll(room.mayKnow());
            above.add(room.name());
        }
    }

    @Test
    void a_cable_is_plain_data() {
        classes()
                .that(resideInAPackage("cables.cable.."))
                .should(be(describe("a record, an enum, sealed or all static", it -> isData(it))))
                .check(PRODUCT);
    }

    @Test
    void no_static_state_changes() {
        fields().that().areStatic().should().beFinal().check(PRODUCT);
        fields().that()
                .areStatic()
                .should()
                .notHaveRawType(
                        resideInAPackage("java.util.concurrent..")
                                .or(assignableTo(ThreadLocal.class)))
                .check(PRODUCT);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Service)(\\$.*)?")
                .check(PRODUCT);
    }

    @Test
    void nothing_is_fetched_while_a_page_is_read() {
        noClasses().should().callMethod(Jsoup.class, "connect", String.class).check(PRODUCT);
        noClasses()
                .that()
                .resideOutsideOfPackages("cables.web..", "cables.opensearch..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket|.*URLConnection|URL)")
                .check(PRODUCT);
    }

    private static String[] packagesOf(Predicate<Room> wanted) {
        return rooms().stream().filter(wanted).map(Room::packages).toArray(String[]::new);
    }

    private static boolean knows(Room room, Room other) {
        return room.mayKnow().contains(other.name());
    }

    private static boolean isData(JavaClass it) {
        return it.isRecord()
                || it.isEnum()
                || it.reflect().isSealed()
                || it.isAnonymousClass()
                || it.getSimpleName().equals("package-info")
                || isOnlyStatic(it);
    }

    private static boolean isOnlyStatic(JavaClass it) {
        return it.getModifiers().contains(JavaModifier.FINAL)
                && it.getFields().stream().allMatch(f -> isStatic(f.getModifiers()))
                && it.getMethods().stream().allMatch(m -> isStatic(m.getModifiers()));
    }

    private static boolean isStatic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.STATIC);
    }
}
