package org.journeymaps.build;

import org.journeymaps.confluence.PlatformMember.Kind;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Walks one class file and hands every name that the JVM would link to {@link PlatformLinks}. */
final class LinkVisitor extends ClassVisitor {
    private final PlatformLinks links;

    LinkVisitor(PlatformLinks links) {
        super(Opcodes.ASM9);
        this.links = links;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        links.superType(Kind.CLASS, superName);
        for (String implemented : interfaces) {
            links.superType(Kind.INTERFACE, implemented);
            if ((access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT)) == 0) {
                links.implementation(implemented, name);
            }
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        links.types(descriptor);
        return new FieldVisitor(api) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        links.types(descriptor);
        if (exceptions != null) {
            for (String exception : exceptions) {
                links.type(Kind.TYPE, exception);
            }
        }
        return new CodeVisitor();
    }

    private AnnotationVisitor annotation(String descriptor) {
        links.type(Kind.ANNOTATION, Type.getType(descriptor).getInternalName());
        return new AnnotationVisitor(api) {
            @Override
            public void visit(@Nullable String name, Object value) {
                if (value instanceof Type type) {
                    links.types(type.getDescriptor());
                }
            }

            @Override
            public void visitEnum(@Nullable String name, String type, String constant) {
                links.field(true, Type.getType(type).getInternalName(), constant, type);
            }

            @Override
            public AnnotationVisitor visitAnnotation(@Nullable String name, String nested) {
                return annotation(nested);
            }

            @Override
            public AnnotationVisitor visitArray(@Nullable String name) {
                return this;
            }
        };
    }

    private final class CodeVisitor extends MethodVisitor {
        CodeVisitor() {
            super(LinkVisitor.this.api);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            links.type(opcode == Opcodes.NEW ? Kind.CLASS : Kind.TYPE, type);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            links.types(descriptor);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            links.field(isStatic, owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            links.method(opcode, owner, name, descriptor, ofInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            links.types(descriptor);
            String result = Type.getReturnType(descriptor).getInternalName();
            // A lambda for a platform interface: the call site names the interface and the method that it must have.
            if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
                    && arguments[0] instanceof Type method) {
                links.method(Opcodes.INVOKEINTERFACE, result, name, method.getDescriptor(), true);
            }
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            if (type != null) {
                links.type(Kind.TYPE, type);
            }
        }

        private void constant(Object value) {
            if (value instanceof Type type) {
                links.types(type.getDescriptor());
            } else if (value instanceof Handle handle) {
                handle(handle);
            }
        }

        /** A method reference such as {@code Space::getKey}, or a field of a record. */
        private void handle(Handle handle) {
            String owner = handle.getOwner();
            switch (handle.getTag()) {
                case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD ->
                    links.field(false, owner, handle.getName(), handle.getDesc());
                case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC ->
                    links.field(true, owner, handle.getName(), handle.getDesc());
                default ->
                    links.method(
                            handle.getTag() == Opcodes.H_INVOKESTATIC ? Opcodes.INVOKESTATIC : Opcodes.INVOKEVIRTUAL,
                            owner,
                            handle.getName(),
                            handle.getDesc(),
                            handle.isInterface());
            }
        }
    }
}
