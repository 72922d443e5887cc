package org.journeymaps.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.confluence.PlatformMember;
import org.objectweb.asm.ClassReader;

/** Build step: lists the platform members that the app's bytecode links to, for the check at start-up. */
public final class PlatformMembers {
    private static final List<String> HEADER = List.of(
            "# What this app links to in Confluence's API, read from its bytecode by the build.",
            "# One member a line: kind owner name descriptor users; see org.journeymaps.confluence.PlatformMember.");

    private PlatformMembers() {}

    /** Arguments: the classes folder to read, the file to write. */
    public static void main(String[] args) throws IOException {
        List<String> lines = new ArrayList<>(HEADER);
        of(Path.of(args[0])).forEach(member -> lines.add(member.line()));
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** The members that the app's classes below this folder link to, sorted. */
    public static List<PlatformMember> of(Path classes) throws IOException {
        PlatformLinks links = new PlatformLinks();
        Path app = classes.resolve("org/journeymaps");
        for (Path file : classFiles(app)) {
            links.collect(new ClassReader(Files.readAllBytes(file)), firstPackage(app.relativize(file)));
        }
        return links.members();
    }

    /** The class files below a folder, sorted. */
    public static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static String firstPackage(Path file) {
        return file.getNameCount() > 1 ? file.getName(0).toString() : "journeymaps";
    }
}
