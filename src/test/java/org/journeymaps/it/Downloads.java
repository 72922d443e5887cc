package org.journeymaps.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.JarFile;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** What files of the jar cost on their way to a browser. */
final class Downloads {
    private Downloads() {}

    /** The bytes of a file as {@code gzip -9} leaves them. */
    static int compressed(JarFile jar, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = jar.getInputStream(jar.getEntry(name));
                GZIPOutputStream out = new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            in.transferTo(out);
        }
        return bytes.size();
    }
}
