package org.hanse.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what plugins and hosts can see of the compiled api, in an order that depends on names alone. */
final class ApiSignatures {

    private final Path classes;

    ApiSignatures(Path classes) {
        this.classes = classes;
    }

    List<String> print() {
        return types().flatMap(type -> Stream.concat(Stream.of(declaration(type)), members(type)))
                .map(line -> line.replaceAll("\\bjava\\.lang\\.(?=[A-Z])", ""))
                .toList();
    }

    long publicTopLevelTypes() {
        return types().filter(type -> !type.isMemberClass()).count();
    }

    private Stream<Class<?>> types() {
        try (Stream<Path> files = Files.walk(classes)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .sorted()
                    .toList();
            return found.stream().<Class<?>>map(this::load).filter(ApiSignatures::isVisible);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(Path file) {
        String name = classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    getClass().getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(file + " holds no class of that name", e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && !type.isSynthetic()
                && isVisible(type.getModifiers())
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String declaration(Class<?> type) {
        StringBuilder line = new StringBuilder(modifiers(type.getModifiers() & ~Modifier.INTERFACE, type));
        line.append(kind(type)).append(' ').append(type.getName()).append(variables(type));
        if (type.isRecord()) {
            line.append(Arrays.stream(type.getRecordComponents())
                    .map(ApiSignatures::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        if (type.getSuperclass() != null
                && !type.isRecord()
                && !type.isEnum()
                && type.getSuperclass() != Object.class) {
            line.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        append(line, type.isInterface() ? " extends " : " implements ", names(type.getGenericInterfaces()));
        if (type.isSealed()) {
            append(
                    line,
                    " permits ",
                    names(type.getPermittedSubclasses()).stream().sorted().toList());
        }
        return line.toString();
    }

    private static String modifiers(int modifiers, Class<?> type) {
        int implied = type.isInterface()
                ? Modifier.ABSTRACT | Modifier.STATIC
                : type.isRecord() || type.isEnum() ? Modifier.FINAL | Modifier.STATIC : 0;
        int shown = modifiers & ~implied;
        String sealed = type.isSealed() ? "sealed " : "";
        return shown == 0 ? sealed : Modifier.toString(shown) + " " + sealed;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static Stream<String> members(Class<?> type) {
        List<String> lines = new ArrayList<>();
        visible(type.getDeclaredFields()).map(ApiSignatures::field).forEach(lines::add);
        visible(type.getDeclaredConstructors())
                .filter(constructor -> !type.isRecord() || !isCanonical(type, constructor))
                .map(ApiSignatures::constructor)
                .forEach(lines::add);
        visible(type.getDeclaredMethods())
                .filter(method -> !isImplied(type, method))
                .map(ApiSignatures::method)
                .forEach(lines::add);
        return lines.stream().sorted().map(line -> "    " + line);
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return Arrays.equals(components, constructor.getParameterTypes());
    }

    /** Whether the declaration of the type says already that it has this method. */
    private static boolean isImplied(Class<?> type, Method method) {
        String name = method.getName();
        boolean ofObject = name.equals("equals") || name.equals("hashCode") || name.equals("toString");
        boolean ofEnum = type.isEnum() && (name.equals("values") || name.equals("valueOf"));
        boolean ofRecord = type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> method.equals(component.getAccessor()));
        return ofObject || ofEnum || ofRecord;
    }

    private static <M extends Member> Stream<M> visible(M[] members) {
        Predicate<M> visible = member -> isVisible(member.getModifiers()) && !member.isSynthetic();
        return Arrays.stream(members).filter(visible);
    }

    private static String component(RecordComponent component) {
        return type(component.getGenericType(), component.getAnnotatedType(), component) + " " + component.getName();
    }

    private static String field(Field field) {
        String prefix = field.isEnumConstant() ? "" : Modifier.toString(field.getModifiers()) + " ";
        return prefix + type(field.getGenericType(), field.getAnnotatedType(), field) + " " + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        String modifiers = Modifier.toString(constructor.getModifiers() & Modifier.constructorModifiers());
        return modifiers + " " + variables(constructor) + "<init>" + parameters(constructor);
    }

    private static String method(Method method) {
        String modifiers = Modifier.toString(method.getModifiers() & Modifier.methodModifiers());
        return modifiers + (method.isDefault() ? " default " : " ") + variables(method)
                + type(method.getGenericReturnType(), method.getAnnotatedReturnType(), method)
                + " " + method.getName() + parameters(method)
                + (method.getDefaultValue() == null ? "" : " default " + method.getDefaultValue());
    }

    private static String parameters(Executable executable) {
        Type[] types = executable.getGenericParameterTypes();
        AnnotatedType[] annotated = executable.getAnnotatedParameterTypes();
        StringBuilder line = new StringBuilder("(");
        for (int i = 0; i < types.length; i++) {
            String name = type(types[i], annotated[i], executable.getParameters()[i]);
            line.append(i == 0 ? "" : ", ").append(name);
        }
        line.append(')');
        append(line, " throws ", names(executable.getGenericExceptionTypes()));
        return line.toString();
    }

    private static String type(Type type, AnnotatedType annotated, AnnotatedElement element) {
        boolean nullable = annotated.isAnnotationPresent(Nullable.class) || element.isAnnotationPresent(Nullable.class);
        return type.getTypeName() + (nullable ? "?" : "");
    }

    private static String variables(GenericDeclaration declaration) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(declaration.getTypeParameters())
                        .map(ApiSignatures::variable)
                        .collect(Collectors.joining(", ", "<", declaration instanceof Class ? ">" : "> "));
    }

    private static String variable(TypeVariable<?> variable) {
        List<String> bounds = names(variable.getBounds()).stream()
                .filter(bound -> !bound.equals("java.lang.Object"))
                .toList();
        return bounds.isEmpty() ? variable.getName() : variable.getName() + " extends " + String.join(" & ", bounds);
    }

    private static List<String> names(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).toList();
    }

    private static void append(StringBuilder line, String keyword, List<String> names) {
        if (!names.isEmpty()) {
            line.append(keyword).append(String.join(", ", names));
        }
    }
}
