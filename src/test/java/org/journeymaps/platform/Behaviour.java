package org.journeymaps.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds what a mere signature must not have: decisions, loops, and calls that go further than a super class, a
 * constructor or a delegate of the same package.
 */
final class Behaviour extends ClassVisitor {
    /** Written by the compiler into every enum. */
    private static final Set<String> OF_ENUMS = Set.of("values", "valueOf", "$values");

    /** A key in a map must know its equals; there is no smaller way to say so. */
    private static final Set<String> OF_IDENTITY = Set.of("equals", "hashCode");

    private final List<String> offences = new ArrayList<>();
    private String className = "";
    private @Nullable String superName;
    private boolean isEnum;

    private Behaviour() {
        super(Opcodes.ASM9);
    }

    /** Says for each offence where it is and what it is. */
    static List<String> in(byte[] classFile) {
        Behaviour behaviour = new Behaviour();
        new ClassReader(classFile).accept(behaviour, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return behaviour.offences;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superClass,
            String[] interfaces) {
        className = name;
        superName = superClass;
        isEnum = (access & Opcodes.ACC_ENUM) != 0;
        refuseUnless(isVisible(superClass), "extends " + superClass);
        for (String implemented : interfaces) {
            refuseUnless(isVisible(implemented), "implements " + implemented);
        }
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            refuseUnless(isVisible(argument), name + " takes " + argument.getClassName());
        }
        Type result = Type.getReturnType(descriptor);
        refuseUnless(isVisible(result), name + " returns " + result.getClassName());
        boolean exempt = isEnum && OF_ENUMS.contains(name) || OF_IDENTITY.contains(name);
        return exempt ? null : new Body(name);
    }

    private void refuseUnless(boolean allowed, String offence) {
        if (!allowed) {
            offences.add(className + ": " + offence);
        }
    }

    private static boolean isVisible(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() != Type.OBJECT || isVisible(element.getInternalName());
    }

    private static boolean isVisible(@Nullable String type) {
        return type == null || type.startsWith("java/") || type.startsWith("com/atlassian/");
    }

    private boolean isOfThisPackage(String type) {
        return type.startsWith("com/atlassian/") && packageOf(type).equals(packageOf(className));
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('/'));
    }

    private final class Body extends MethodVisitor {
        private final String method;

        Body(String method) {
            super(Behaviour.this.api);
            this.method = method;
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            refuseUnless(false, method + " decides or repeats");
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
            refuseUnless(false, method + " decides");
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
            refuseUnless(false, method + " decides");
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            boolean construction = name.equals("<init>") && (owner.equals(superName) || isOfThisPackage(owner));
            boolean delegation = opcode == Opcodes.INVOKEINTERFACE && isOfThisPackage(owner);
            boolean ofOwnEnum = isEnum && owner.equals(className) && OF_ENUMS.contains(name);
            refuseUnless(construction || delegation || ofOwnEnum, method + " calls " + owner + "." + name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            // A record's toString is the compiler's.
            refuseUnless(bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods"), method + " makes a lambda");
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            refuseUnless(isVisible(owner) && isVisible(Type.getType(descriptor)), method + " uses " + owner);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            refuseUnless(isVisible(type), method + " names " + type);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            refuseUnless(false, method + " catches");
        }
    }
}
