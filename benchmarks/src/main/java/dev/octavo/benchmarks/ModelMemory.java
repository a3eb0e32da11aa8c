package dev.octavo.benchmarks;

import dev.octavo.model.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints how much memory the model of a megabyte of text takes, as a multiple of the text's bytes. */
public final class ModelMemory {

    private static final int SIZE = 1 << 20;
    private static final int COPIES = 8;
    private static final int COLLECTIONS = 5;

    private ModelMemory() {}

    /** Measures each set of texts, joined to one article of a megabyte, and an article of nothing but markup. */
    public static void main(String[] arguments) throws IOException {
        for (Texts texts : Texts.values()) {
            print(texts.name(), article(texts));
        }
        print("MARKUP", "*a* *b*\n\n".repeat(SIZE / 9));
    }

    private static String article(Texts texts) throws IOException {
        StringBuilder article = new StringBuilder();
        for (String text : texts.all()) {
            if (article.length() < SIZE) {
                article.append(Texts.withoutFrontMatter(text)).append("\n\n");
            }
        }
        return article.toString();
    }

    private static void print(String name, String text) {
        OctavoHtml.read(text); // so that what is made once is not counted
        List<Article> copies = new ArrayList<>();
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            copies.add(OctavoHtml.read(text));
        }
        long each = (used() - before) / copies.size();
        long bytes = text.getBytes(StandardCharsets.UTF_8).length;
        System.out.printf("%-10s %,d bytes of text, %,d of model: %.1f%n", name, bytes, each, (double) each / bytes);
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
