package dev.svcdoctor.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("svc-doctor " + Main.class.getPackage().getImplementationVersion());
    }
}
