package dev.octavo.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of all kinds, good and bad, each made when it is asked for; their corner is orange. */
final class TestPictures {

    private static final Color ORANGE = new Color(255, 128, 0);

    /** Pictures of one pixel, since the JDK writes no WebP. */
    private static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    private static final String LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
    private static final String ALPHA =
            "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0B"
                    + "KgEAAQAAAP4AAA3AAP7mtQAAAA==";

    private TestPictures() {}

    static byte[] bytes(String name) {
        return switch (name) {
            case "lossy.webp" -> Base64.getDecoder().decode(LOSSY);
            case "lossless.webp" -> Base64.getDecoder().decode(LOSSLESS);
            case "alpha.webp" -> Base64.getDecoder().decode(ALPHA);
            case "interlaced.png" -> interlaced();
            case "deep.png" -> written(picture(40, 20, BufferedImage.TYPE_USHORT_GRAY), "png");
            case "palette.png" -> written(picture(40, 20, BufferedImage.TYPE_BYTE_INDEXED), "png");
            case "grey.png" -> written(picture(40, 20, BufferedImage.TYPE_BYTE_GRAY), "png");
            case "grey.jpg" -> written(picture(40, 20, BufferedImage.TYPE_BYTE_GRAY), "jpg");
            case "large.png" -> written(picture(4000, 2000, BufferedImage.TYPE_INT_RGB), "png");
            case "large.jpg" -> written(picture(4000, 2000, BufferedImage.TYPE_INT_RGB), "jpg");
            case "photograph.jpg", "copy.jpg" -> photograph();
            case "turned.jpg" -> turned();
            case "press.jpg" -> press();
            case "adobe.jpg" -> adobe();
            case "animated.gif" -> animated();
            case "truncated.jpg" -> half(photograph());
            case "truncated.png" -> half(written(picture(40, 20, BufferedImage.TYPE_INT_RGB), "png"));
            case "empty.png" -> new byte[0];
            case "bomb.png" -> bomb();
            case "text.png" -> "no picture".getBytes(StandardCharsets.UTF_8);
            case "nested.svg" -> nested();
            default -> file(name);
        };
    }

    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(ORANGE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.DARK_GRAY);
        pen.fillRect(width / 2, height / 2, width / 4, height / 4);
        pen.dispose();
        return image;
    }

    private static byte[] photograph() {
        return written(picture(400, 160, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    private static byte[] written(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        return written(writer, writer.getDefaultWriteParam(), new IIOImage(image, null, null));
    }

    private static byte[] written(ImageWriter writer, ImageWriteParam how, IIOImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream encoded = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(encoded);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] interlaced() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, how, new IIOImage(picture(40, 20, BufferedImage.TYPE_INT_ARGB), null, null));
    }

    /** A photograph that a camera took on its side: Exif's orientation is 6. */
    private static byte[] turned() {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) 6).putShort((short) 0).putInt(0);
        return withSegment(photograph(), exif.array());
    }

    private static byte[] withSegment(byte[] jpeg, byte[] segment) {
        return ByteBuffer.allocate(jpeg.length + segment.length)
                .put(jpeg, 0, 2)
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Orange of the four inks. */
    private static byte[] press() {
        return inks(0, 127, 255, 0);
    }

    /** The same, inverted, as Adobe's programs do and say. */
    private static byte[] adobe() {
        ByteBuffer segment = ByteBuffer.allocate(16);
        segment.putShort((short) 0xFFEE).putShort((short) 14);
        segment.put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0)
                .put((byte) 0);
        return withSegment(inks(255, 128, 0, 255), segment.array());
    }

    private static byte[] inks(int... inks) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 20, 4, null);
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        return written(writer, writer.getDefaultWriteParam(), new IIOImage(raster, null, null));
    }

    private static byte[] animated() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream encoded = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(encoded);
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < 3; frame++) {
                writer.writeToSequence(
                        new IIOImage(picture(40 + frame, 20, BufferedImage.TYPE_INT_RGB), null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** A header that tells of 30,000 by 30,000 pixels. */
    private static byte[] bomb() {
        byte[] png = written(picture(40, 20, BufferedImage.TYPE_INT_RGB), "png");
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);
        return png;
    }

    private static byte[] nested() {
        String groups = "<g>".repeat(20_000) + "<text>shown</text>" + "</g>".repeat(20_000);
        return ("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>" + groups + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(TestPictures.class.getResourceAsStream("svg/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
