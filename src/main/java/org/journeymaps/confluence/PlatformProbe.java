package org.journeymaps.confluence;

import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks a running platform, by reflection, for the members that the app was compiled against: the same question that
 * the JVM asks at the first call, but early, for all of them, and without an error in a user's face.
 */
final class PlatformProbe {
    private final ClassLoader loader;

    /** Takes the loader that the app's own classes are linked by. */
    PlatformProbe(ClassLoader loader) {
        this.loader = loader;
    }

    /** What is not there, or not in the expected form. A missing type is one gap, whatever is used of it. */
    List<PlatformGap> gaps(Collection<PlatformMember> members) {
        List<PlatformGap> gaps = new ArrayList<>();
        Set<String> missingTypes = new LinkedHashSet<>();
        // Types first: a missing type explains all its missing members.
        Stream.concat(
                        members.stream().filter(member -> member.kind().isType()),
                        members.stream().filter(member -> !member.kind().isType()))
                .filter(member -> !missingTypes.contains(member.owner()))
                .forEach(member -> findGap(member).ifPresent(gap -> {
                    gaps.add(gap);
                    if (gap.ofWholeType()) {
                        missingTypes.add(member.owner());
                    }
                }));
        return gaps;
    }

    private Optional<PlatformGap> findGap(PlatformMember member) {
        try {
            Class<?> owner = Class.forName(member.owner(), false, loader);
            return findFault(member, owner).map(fault -> new PlatformGap(member, fault, false));
        } catch (ClassNotFoundException e) {
            return Optional.of(new PlatformGap(member, "no such type", true));
        } catch (LinkageError e) {
            // A type named in some signature of the owner is missing: reflection then refuses the whole owner.
            return Optional.of(new PlatformGap(member, "cannot be read: " + e, false));
        }
    }

    private Optional<String> findFault(PlatformMember member, Class<?> owner) throws ClassNotFoundException {
        return switch (member.kind()) {
            case TYPE -> Optional.empty();
            case CLASS -> fault(!owner.isInterface(), "is an interface now");
            case INTERFACE -> fault(owner.isInterface(), "is not an interface any more");
            case ANNOTATION -> fault(owner.isAnnotation(), "is not an annotation any more");
            case METHOD -> findMethodFault(member, owner, false);
            case STATIC_METHOD -> findMethodFault(member, owner, true);
            case CONSTRUCTOR -> findConstructorFault(member, owner);
            case FIELD -> findFieldFault(member, owner, false);
            case STATIC_FIELD -> findFieldFault(member, owner, true);
            case IMPLEMENTS -> findUnimplemented(owner, Class.forName(member.name(), false, loader));
        };
    }

    private static Optional<String> findMethodFault(PlatformMember member, Class<?> owner, boolean isStatic) {
        List<Method> named = superTypes(owner)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(member.name()) && isAccessible(method.getModifiers()))
                .toList();
        List<String> found =
                named.stream().map(PlatformProbe::descriptor).distinct().toList();
        if (!found.contains(member.descriptor())) {
            return Optional.of(instead(found));
        }
        boolean sameKind = named.stream()
                .anyMatch(method -> descriptor(method).equals(member.descriptor())
                        && Modifier.isStatic(method.getModifiers()) == isStatic);
        return fault(sameKind, isStatic ? "is not static any more" : "is static now");
    }

    private static Optional<String> findConstructorFault(PlatformMember member, Class<?> owner) {
        List<String> found = Stream.of(owner.getDeclaredConstructors())
                .filter(constructor -> isAccessible(constructor.getModifiers()))
                .map(PlatformProbe::descriptor)
                .toList();
        return fault(found.contains(member.descriptor()), instead(found));
    }

    private static Optional<String> findFieldFault(PlatformMember member, Class<?> owner, boolean isStatic) {
        List<Field> named = superTypes(owner)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(member.name()) && isAccessible(field.getModifiers()))
                .toList();
        boolean matches = named.stream()
                .anyMatch(field -> field.getType().descriptorString().equals(member.descriptor())
                        && Modifier.isStatic(field.getModifiers()) == isStatic);
        return fault(
                matches,
                instead(named.stream()
                        .map(field -> Modifier.toString(field.getModifiers()) + " "
                                + field.getType().descriptorString())
                        .toList()));
    }

    /** A method added to an interface that the app implements would fail only when the platform calls it. */
    private static Optional<String> findUnimplemented(Class<?> platformInterface, Class<?> implementation) {
        Set<String> implemented = superTypes(implementation)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                .map(method -> method.getName() + descriptor(method))
                .collect(Collectors.toSet());
        List<String> missing = Stream.of(platformInterface.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(method -> method.getName() + descriptor(method))
                .filter(method -> !implemented.contains(method))
                .sorted()
                .toList();
        return fault(missing.isEmpty(), "the interface also asks for " + String.join(", ", missing));
    }

    /** The type and all it inherits from; an interface's callers may also use what {@link Object} declares. */
    private static Stream<Class<?>> superTypes(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collectSuperTypes(type, found);
        found.add(Object.class);
        return found.stream();
    }

    private static void collectSuperTypes(Class<?> type, Set<Class<?>> found) {
        if (found.add(type)) {
            if (type.getSuperclass() != null) {
                collectSuperTypes(type.getSuperclass(), found);
            }
            for (Class<?> superInterface : type.getInterfaces()) {
                collectSuperTypes(superInterface, found);
            }
        }
    }

    private static boolean isAccessible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String descriptor(Executable executable) {
        Class<?> result = executable instanceof Method method ? method.getReturnType() : void.class;
        return MethodType.methodType(result, executable.getParameterTypes()).descriptorString();
    }

    private static String instead(List<String> found) {
        return found.isEmpty() ? "not there" : "found only " + String.join(" and ", found);
    }

    private static Optional<String> fault(boolean holds, String fault) {
        return holds ? Optional.empty() : Optional.of(fault);
    }
}
