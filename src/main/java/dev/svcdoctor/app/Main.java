package dev.svcdoctor.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        System.out.print(
                Requests.read(args) instanceof Request.Help
                        ? Help.text()
                        : Requests.read(args).toString());
    }
}
