package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What users see of the library has comments. The compiler's doclint could ask for them, but asks as well that a record's
 * constructor tells of each component what the record has told; so it looks only whether the comments that are there are sound.
 */
class JavadocTest {
    private static final Path TOP = Path.of("..", "..");

    @ParameterizedTest
    @ValueSource(strings = {"pmqa-core", "pmqa-rules", "pmqa-rules/contract", "pmqa-json"})
    void everythingPublicHasAComment(String module) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources(TOP.resolve(module).resolve("src/main/java"))));
            Comments comments = new Comments(DocTrees.instance(task));
            int types = 0;
            for (CompilationUnitTree unit : task.parse()) {
                comments.scan(unit, null);
                types++;
            }

            assertThat(types).isPositive();
            assertThat(comments.missing).isEmpty();
        }
    }

    /** Those of the packages that the module exports to everybody; of all packages if it is no module. */
    private static List<Path> sources(Path folder) throws IOException {
        Path module = folder.resolve("module-info.java");
        List<Path> packages = !Files.exists(module)
                ? List.of(folder)
                : Pattern.compile("exports ([a-z0-9.]+);")
                        .matcher(Files.readString(module))
                        .results()
                        .map((MatchResult export) ->
                                folder.resolve(export.group(1).replace('.', '/')))
                        .toList();
        List<Path> sources = new ArrayList<>();
        for (Path start : packages) {
            try (Stream<Path> files = Files.isDirectory(start.resolve("io")) ? Files.walk(start) : Files.list(start)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    private static final class Comments extends TreePathScanner<@Nullable Void, @Nullable ClassTree> {
        private final List<String> missing = new ArrayList<>();
        private final DocTrees trees;

        Comments(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable ClassTree outer) {
            if (!isSeen(type.getModifiers(), outer)) {
                return null;
            }
            List<String> parameters = typeParameters(type.getTypeParameters());
            if (type.getKind() == Tree.Kind.RECORD) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                        parameters.add(field.getName().toString());
                    }
                }
            }
            check(type.getSimpleName().toString(), parameters, false);
            return super.visitClass(type, type);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable ClassTree type) {
            Tree returned = method.getReturnType();
            boolean ofRecord = returned == null && isA(Tree.Kind.RECORD, type);
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null && comment.toString().contains(" the component {@code ")) {
                missing.add(name(type) + "." + method.getName() + ": \"the component\" says nothing");
            }
            if (isSeen(method.getModifiers(), type) && !overrides(method) && !ofRecord) {
                List<String> parameters = typeParameters(method.getTypeParameters());
                method.getParameters()
                        .forEach(parameter -> parameters.add(parameter.getName().toString()));
                boolean returns = returned != null && !returned.toString().equals("void");
                check(name(type) + "." + method.getName(), parameters, returns);
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, @Nullable ClassTree type) {
            boolean component = isA(Tree.Kind.RECORD, type)
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (isSeen(field.getModifiers(), type) && !component) {
                check(name(type) + "." + field.getName(), List.of(), false);
            }
            return null;
        }

        private void check(String what, List<String> parameters, boolean returns) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null || comment.getFirstSentence().isEmpty()) {
                missing.add(what + ": no sentence");
                return;
            }
            List<String> told = comment.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(tag -> ((ParamTree) tag).getName().toString())
                    .toList();
            parameters.stream()
                    .filter(parameter -> !told.contains(parameter))
                    .forEach(parameter -> missing.add(what + ": no @param " + parameter));
            if (returns
                    && Stream.concat(comment.getFirstSentence().stream(), comment.getBlockTags().stream())
                            .noneMatch(tag -> tag.getKind() == DocTree.Kind.RETURN)) {
                missing.add(what + ": no @return");
            }
        }

        private static List<String> typeParameters(List<? extends TypeParameterTree> parameters) {
            List<String> names = new ArrayList<>();
            parameters.forEach(parameter -> names.add(parameter.getName().toString()));
            return names;
        }

        private static boolean isSeen(ModifiersTree modifiers, @Nullable ClassTree type) {
            boolean ofInterface = isA(Tree.Kind.INTERFACE, type) || isA(Tree.Kind.ANNOTATION_TYPE, type);
            return ofInterface
                    ? !modifiers.getFlags().contains(Modifier.PRIVATE)
                    : modifiers.getFlags().contains(Modifier.PUBLIC)
                            || modifiers.getFlags().contains(Modifier.PROTECTED);
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
        }

        private static boolean isA(Tree.Kind kind, @Nullable ClassTree type) {
            return type != null && type.getKind() == kind;
        }

        private static String name(@Nullable ClassTree type) {
            return Objects.requireNonNull(type, "type").getSimpleName().toString();
        }
    }
}
