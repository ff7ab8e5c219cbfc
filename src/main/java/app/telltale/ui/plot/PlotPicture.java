package app.telltale.ui.plot;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of a node in twice its size on the screen, on the colour of the page. */
public final class PlotPicture {
    private static final int SCALE = 2;

    private final int width;
    private final int height;
    private final int[] pixels;

    private PlotPicture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Takes the picture, on the screen's thread; the node stands in a window. */
    public static PlotPicture of(Node node) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(SCALE, SCALE));
        parameters.setFill(page(node));
        var image = node.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new PlotPicture(width, height, pixels);
    }

    private static Paint page(Node node) {
        Background background = node.getScene().getRoot() instanceof Region root ? root.getBackground() : null;
        return background == null || background.isEmpty()
                ? Color.WHITE
                : background.getFills().stream().map(BackgroundFill::getFill).findFirst().orElse(Color.WHITE);
    }

    /** The bytes of a PNG file, made on any thread. */
    public byte[] png() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        // ImageIO's own way to a stream would put a file of its own on the disk.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("no writer for PNG");
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }
}
