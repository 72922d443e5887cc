package org.journeymaps.it.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A screenshot at half its size, which evens out how an edge meets the pixels.
 *
 * @param image its pixels
 */
record Picture(BufferedImage image) {
    /** The sum over red, green and blue at which a pixel counts as another one; 765 lie between black and white. */
    private static final int DISTANCE = 40;

    static Picture ofScreenshot(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage half = new BufferedImage(full.getWidth() / 2, full.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(full, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return new Picture(half);
    }

    static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /** Differing pixels in a thousand; all of them if the sizes differ. */
    double permilleUnlike(Picture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 1000;
        }
        long unlike = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                unlike += isUnlike(other, x, y) ? 1 : 0;
            }
        }
        return 1000.0 * unlike / ((long) image.getWidth() * image.getHeight());
    }

    /** This picture, pale, with the differing pixels in magenta. */
    Picture difference(Picture other) {
        BufferedImage shown = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean outside = x >= other.image.getWidth() || y >= other.image.getHeight();
                Color pixel = new Color(image.getRGB(x, y));
                shown.setRGB(x, y, outside || isUnlike(other, x, y) ? Color.MAGENTA.getRGB() : pale(pixel));
            }
        }
        return new Picture(shown);
    }

    private boolean isUnlike(Picture other, int x, int y) {
        Color one = new Color(image.getRGB(x, y));
        Color two = new Color(other.image.getRGB(x, y));
        return Math.abs(one.getRed() - two.getRed())
                        + Math.abs(one.getGreen() - two.getGreen())
                        + Math.abs(one.getBlue() - two.getBlue())
                > DISTANCE;
    }

    private static int pale(Color color) {
        return new Color((color.getRed() + 510) / 3, (color.getGreen() + 510) / 3, (color.getBlue() + 510) / 3)
                .getRGB();
    }
}
