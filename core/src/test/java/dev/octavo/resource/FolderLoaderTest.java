package dev.octavo.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.resource.ResourceLoader.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderLoaderTest {

    private final Path top;
    private final Path folder;

    FolderLoaderTest(@TempDir Path top) throws IOException {
        this.top = top;
        folder = Files.createDirectory(top.resolve("folder"));
        Files.writeString(top.resolve("secret.txt"), "secret");
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/a b.txt"), "text");
    }

    private String answer(String reference) {
        ResourceLoader.Answer answer = ResourceLoader.within(folder).load(reference);
        return answer instanceof ResourceLoader.Refusal refusal
                ? refusal.code()
                : new String(((Resource) answer).bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sub/a b.txt", "sub/a%20b.txt", "./sub/../sub/a%20b.txt", "/sub/a b.txt", "sub/a b.txt?v=1#x"})
    void loadsFilesOfTheFolder(String reference) {
        assertThat(answer(reference)).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "%2e%2e/secret.txt", "sub/../../secret.txt", "sub/%2E%2E/..%2Fsecret.txt"})
    void refusesWhatIsOutside(String reference) {
        assertThat(answer(reference)).isEqualTo("resource-outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "", "src/..", "../core"})
    void aRelativeFolderIsOneOfTheWorkingFolder(String relative) {
        ResourceLoader loader = ResourceLoader.within(Path.of(relative));
        assertThat(loader.load("pom.xml")).isInstanceOf(Resource.class);
        assertThat(loader.load("../pom.xml"))
                .isInstanceOfSatisfying(ResourceLoader.Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("resource-outside"));
    }

    @Test
    void followsNoLinkOutOfTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.txt"), top.resolve("secret.txt"));
        assertThat(answer("link.txt")).isEqualTo("resource-outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "//example.org/a",
                "file:///etc/passwd",
                "jar:file:/a!/b",
                "\\\\host\\a",
                "C:\\a"
            })
    void refusesAddressesUnasked(String reference) {
        assertThat(answer(reference)).isEqualTo("resource-remote");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.png", "sub", "", "a\0b", "%"})
    void saysWhatIsMissing(String reference) {
        assertThat(answer(reference)).isEqualTo("resource-missing");
    }

    @Test
    void refusesWhatIsTooLarge() {
        ResourceLoader.Answer answer = new FolderLoader(folder, 3).load("sub/a b.txt");
        assertThat(answer).isInstanceOfSatisfying(ResourceLoader.Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("resource-too-large"));
    }

    @Test
    void nothingIsLoadedUnlessAllowed() {
        assertThat(ResourceLoader.none().load("sub/a b.txt")).isInstanceOf(ResourceLoader.Refusal.class);
    }

    @Test
    void theCallerSaysHowLargeAFileMayBe() {
        assertThat(ResourceLoader.within(folder, 3).load("sub/a b.txt"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("resource-too-large"));
        assertThat(ResourceLoader.within(folder, Long.MAX_VALUE).load("sub/a b.txt"))
                .isInstanceOf(Resource.class);
        assertThatThrownBy(() -> ResourceLoader.within(folder, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherLoaderIsAskedForWhatOneRefuses() {
        ResourceLoader memory = reference -> {
            if (reference.equals("mem:broken")) {
                throw new UncheckedIOException(new IOException("gone"));
            }
            return reference.equals("mem:logo")
                    ? new Resource(reference, new byte[1])
                    : new Refusal("resource-missing", "not in memory: " + reference);
        };
        ResourceLoader both = memory.orElse(ResourceLoader.within(folder));

        assertThat(both.load("mem:logo")).isInstanceOf(Resource.class);
        assertThat(both.load("sub/a b.txt")).isInstanceOf(Resource.class);
        assertThat(both.load("mem:broken")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo("resource-remote"));
    }
}
