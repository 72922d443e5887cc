package org.journeymaps.build;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.journeymaps.confluence.PlatformMember;
import org.journeymaps.confluence.PlatformMember.Kind;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what class files link to below {@code com.atlassian}, and which packages of the app need it. */
public final class PlatformLinks {
    private static final String PLATFORM = "com/atlassian/";

    /** At run time the scanner reads the index and nobody reads these, so nothing breaks where they are missing. */
    private static final String SCANNER = "com/atlassian/plugin/spring/scanner/annotation/";

    private final SortedMap<String, PlatformMember> byKey = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> users = new TreeMap<>();
    private String user = PlatformMember.NONE;

    /** Adds what this class file links to, as a need of that package. */
    public void collect(ClassReader classFile, String usingPackage) {
        user = usingPackage;
        classFile.accept(new LinkVisitor(this), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    }

    /** What was collected, sorted by type. */
    public List<PlatformMember> members() {
        // "interface X" says all that "type X" says.
        return byKey.entrySet().stream()
                .filter(entry -> entry.getValue().kind() != Kind.TYPE
                        || !isKnownAs(Kind.INTERFACE, entry.getValue()) && !isKnownAs(Kind.CLASS, entry.getValue()))
                .map(entry -> {
                    PlatformMember member = entry.getValue();
                    return new PlatformMember(
                            member.kind(),
                            member.owner(),
                            member.name(),
                            member.descriptor(),
                            List.copyOf(users.getOrDefault(entry.getKey(), new TreeSet<>())));
                })
                .toList();
    }

    private boolean isKnownAs(Kind kind, PlatformMember member) {
        return byKey.containsKey(key(kind, member.owner(), PlatformMember.NONE, PlatformMember.NONE));
    }

    void method(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        types(descriptor);
        if (isPlatform(owner)) {
            type(ofInterface ? Kind.INTERFACE : Kind.CLASS, owner);
            Kind kind = opcode == Opcodes.INVOKESTATIC ? Kind.STATIC_METHOD : Kind.METHOD;
            add(name.equals("<init>") ? Kind.CONSTRUCTOR : kind, owner, name, descriptor);
        }
    }

    void field(boolean isStatic, String owner, String name, String descriptor) {
        types(descriptor);
        if (isPlatform(owner)) {
            type(Kind.TYPE, owner);
            add(isStatic ? Kind.STATIC_FIELD : Kind.FIELD, owner, name, descriptor);
        }
    }

    void superType(Kind kind, @Nullable String owner) {
        if (owner != null) {
            type(kind, owner);
        }
    }

    void implementation(String platformInterface, String byClass) {
        if (isPlatform(platformInterface)) {
            add(Kind.IMPLEMENTS, platformInterface, byClass.replace('/', '.'), PlatformMember.NONE);
        }
    }

    void type(Kind kind, String internalName) {
        if (internalName.startsWith("[")) {
            types(internalName);
        } else if (isPlatform(internalName)) {
            add(kind, internalName, PlatformMember.NONE, PlatformMember.NONE);
        }
    }

    /** The types that a field's or a method's descriptor names. */
    void types(String descriptor) {
        Type type = Type.getType(descriptor);
        switch (type.getSort()) {
            case Type.METHOD -> {
                types(type.getReturnType().getDescriptor());
                for (Type argument : type.getArgumentTypes()) {
                    types(argument.getDescriptor());
                }
            }
            case Type.ARRAY -> types(type.getElementType().getDescriptor());
            case Type.OBJECT -> type(Kind.TYPE, type.getInternalName());
            default -> {}
        }
    }

    static boolean isPlatform(String internalName) {
        return internalName.startsWith(PLATFORM) && !internalName.startsWith(SCANNER);
    }

    private void add(Kind kind, String owner, String name, String descriptor) {
        String type = owner.replace('/', '.');
        String key = key(kind, type, name, descriptor);
        byKey.putIfAbsent(key, new PlatformMember(kind, type, name, descriptor, List.of()));
        users.computeIfAbsent(key, ignored -> new TreeSet<>()).add(user);
    }

    private static String key(Kind kind, String owner, String name, String descriptor) {
        return String.join(" ", owner, kind.toString(), name, descriptor);
    }
}
