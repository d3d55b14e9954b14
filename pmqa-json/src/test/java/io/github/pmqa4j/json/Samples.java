package io.github.pmqa4j.json;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of the public types: {@link SampleRoots}, and whatever their accessors, and the factories and constructors without
 * arguments, hand out, so that most new types are found by themselves.
 */
final class Samples {
    private static final int MOST_OF_A_CLASS = 40;

    private final Map<Class<?>, List<Object>> found = new LinkedHashMap<>();

    Samples(List<Class<?>> types) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(SampleRoots.all());
        types.forEach(type -> open.addAll(made(type)));
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (seen.add(value) && isNew(value)) {
                types.stream()
                        .filter(type -> type.isInstance(value))
                        .flatMap(type -> PublicApi.methods(type).stream())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method -> open.addAll(handedOut(method, value)));
            }
        }
    }

    /** Returns all values of a type. */
    List<Object> of(Class<?> type) {
        return found.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .toList();
    }

    /** Returns all values of a type by their classes: an interface has several, some of which only a factory hands out. */
    List<List<Object>> byClass(Class<?> type) {
        return List.copyOf(of(type).stream()
                .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Returns values that an argument of a type can have; no method takes all of them, since a text can be anything. */
    List<?> arguments(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return generic((Class<?>) parameterized.getRawType(), parameterized.getActualTypeArguments());
        } else if (type instanceof TypeVariable<?> variable) {
            // Of a document, whose kind is that of SampleRoots.KIND then.
            return variable.getBounds()[0] == Object.class
                    ? of(SampleRoots.KIND.type())
                    : arguments(variable.getBounds()[0]);
        } else if (type instanceof WildcardType wildcard) {
            return arguments(wildcard.getUpperBounds()[0]);
        } else if (type instanceof GenericArrayType array) {
            throw new IllegalStateException("no sample is made of " + array);
        }
        return simple((Class<?>) type);
    }

    private List<?> generic(Class<?> raw, Type[] arguments) {
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return lists(arguments(arguments[0]));
        } else if (raw == Set.class) {
            return lists(arguments(arguments[0])).stream().map(Set::copyOf).toList();
        } else if (raw == Map.class) {
            return List.of(Map.of());
        } else if (raw == SampleRoots.KIND.getClass()) {
            return List.of(SampleRoots.KIND);
        }
        return simple(raw);
    }

    private static List<List<?>> lists(List<?> elements) {
        List<List<?>> lists = new ArrayList<>();
        elements.forEach(element -> lists.add(List.of(element)));
        lists.add(List.of());
        return lists;
    }

    private List<?> simple(Class<?> type) {
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            return simple(type.getComponentType()).stream()
                    .map(element -> array(type.getComponentType(), element))
                    .toList();
        }
        List<?> values = SampleRoots.standard(type);
        if (values.isEmpty()) {
            values = of(type);
        }
        if (values.isEmpty() && type.isInterface()) {
            // A function of the caller's, which is never asked: what is handed in beside it is null.
            return List.of(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null));
        }
        return values;
    }

    private static Object array(Class<?> component, Object element) {
        Object array = Array.newInstance(component, 1);
        Array.set(array, 0, element);
        return array;
    }

    private boolean isNew(Object value) {
        List<Object> same = found.computeIfAbsent(value.getClass(), type -> new ArrayList<>());
        return same.size() < MOST_OF_A_CLASS && !same.contains(value) && same.add(value);
    }

    /** Returns what a type makes of itself without being told anything. */
    private static List<Object> made(Class<?> type) {
        List<Object> made = new ArrayList<>();
        if (type.isEnum()) {
            made.addAll(List.of(type.getEnumConstants()));
        }
        for (Method method : PublicApi.methods(type)) {
            if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0) {
                made.addAll(handedOut(method, null));
            }
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            for (Constructor<?> constructor : type.getConstructors()) {
                if (constructor.getParameterCount() == 0) {
                    made.add(made(constructor));
                }
            }
        }
        return made;
    }

    private static Object made(Constructor<?> constructor) {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<?> handedOut(Method method, @Nullable Object receiver) {
        try {
            Object value = method.invoke(receiver);
            if (value instanceof Optional<?> optional) {
                return optional.stream().toList();
            }
            if (value instanceof Map<?, ?> map) {
                List<Object> all = new ArrayList<>(map.keySet());
                all.addAll(map.values());
                return all;
            }
            if (value instanceof Collection<?> collection) {
                return List.copyOf(collection);
            }
            return value == null ? List.of() : List.of(value);
        } catch (InvocationTargetException e) {
            // An accessor may refuse, such as the next step of something that has none.
            return List.of();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
