/** Says hello, once. */
public final class Greeting {
    public static void main(String... names) {
        System.out.println("Hello, " + String.join(" and ", names) + "!");
    }
}
