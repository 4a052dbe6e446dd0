package dev.svcdoctor.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command line and returns its exit status, without ending the JVM. */
    static int run(String... args) {
        System.out.println("svc-doctor " + Main.class.getPackage().getImplementationVersion());
        return 0;
    }
}
