package io.github.pmqa4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What users of the four artifacts can see, read off the sources and the modules, so that whatever is new is tested by itself. */
final class PublicApi {
    private static final Path ROOT = Path.of("..");
    private static final List<Path> MODULES = Stream.of("pmqa-core", "pmqa-rules", "pmqa-json")
            .map(artifact -> ROOT.resolve(artifact).resolve("src/main/java"))
            .toList();
    // No module of its own: all its packages can be seen.
    private static final Path CONTRACT = ROOT.resolve("pmqa-rules/contract/src/main/java");
    private static final String CONTRACT_PACKAGE = "io.github.pmqa4j.rules.contract";
    // What is exported to other modules of ours only is no API.
    private static final Pattern EXPORTS = Pattern.compile("^ *exports ([a-z0-9.]+);", Pattern.MULTILINE);

    private PublicApi() {}

    /** Returns every public type, with the public types nested in it. */
    static List<Class<?>> types() {
        return Stream.concat(
                        MODULES.stream().flatMap(sources -> exports(sources).flatMap(name -> classes(sources, name))),
                        classes(CONTRACT, CONTRACT_PACKAGE))
                .flatMap(PublicApi::withNested)
                .toList();
    }

    /** Returns the public constructors and methods of a type that are ours, inherited ones too. */
    static List<Executable> executables(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getConstructors()), methods(type).stream())
                .toList();
    }

    /** Returns the public methods of a type that are ours, inherited ones too, in an order that is always the same. */
    static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getName().startsWith("io.github.pmqa4j."))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static Stream<String> exports(Path sources) {
        try {
            String module = Files.readString(sources.resolve("module-info.java"));
            return EXPORTS.matcher(module).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> classes(Path sources, String name) {
        try (Stream<Path> files = Files.list(sources.resolve(name.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> name + "." + file.substring(0, file.length() - ".java".length()))
                    .sorted()
                    .<Class<?>>map(PublicApi::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type),
                        Arrays.stream(type.getDeclaredClasses())
                                .sorted(Comparator.comparing(Class::getName))
                                .flatMap(PublicApi::withNested))
                : Stream.empty();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
