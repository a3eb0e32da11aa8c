package dev.octavo.book;

import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.resource.ResourceLoader.Answer;
import dev.octavo.source.ArticleReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What the reading of one chapter asks of the rest of the book, and what it was told: another answer makes another chapter. */
final class Lookups {

    /**
     * A question about a picture or a link.
     *
     * @param address its address from the root of the book
     * @param written its address as it is written
     */
    private record Address(String address, String written) {}

    private final ResourceLoader files;
    private final BinaryOperator<String> pictures;
    private final BinaryOperator<String> links;
    private final Map<String, Answer> included = new HashMap<>();
    private final Map<Address, String> shown = new HashMap<>();
    private final Map<Address, String> linked = new HashMap<>();

    /**
     * The questions of one chapter, none so far.
     *
     * @param files answers what it includes
     * @param pictures answers where its pictures are
     * @param links answers where its links lead
     */
    Lookups(ResourceLoader files, BinaryOperator<String> pictures, BinaryOperator<String> links) {
        this.files = files;
        this.pictures = pictures;
        this.links = links;
    }

    /** A reader that asks here. */
    ArticleReader over(ArticleReader reader) {
        return reader.withIncludes(reference -> included.computeIfAbsent(reference, files::load))
                .withPictures(noting(pictures, shown))
                .withLinks(noting(links, linked));
    }

    private static BinaryOperator<String> noting(BinaryOperator<String> places, Map<Address, String> answers) {
        return (address, written) -> answers.computeIfAbsent(
                new Address(address, written), asked -> places.apply(asked.address(), asked.written()));
    }

    /** Whether all that was asked here would be answered there as it was. */
    boolean holdFor(Lookups now) {
        return shown.entrySet().stream().allMatch(each -> isAnswered(each, now.pictures))
                && linked.entrySet().stream().allMatch(each -> isAnswered(each, now.links))
                && included.entrySet().stream()
                        .allMatch(each -> isSame(each.getValue(), now.files.load(each.getKey())));
    }

    private static boolean isAnswered(Map.Entry<Address, String> asked, BinaryOperator<String> now) {
        Address question = asked.getKey();
        return asked.getValue().equals(now.apply(question.address(), question.written()));
    }

    private static boolean isSame(Answer before, Answer now) {
        if (before instanceof Resource read && now instanceof Resource found) {
            return Arrays.equals(read.bytes(), found.bytes());
        }
        return before.equals(now);
    }
}
