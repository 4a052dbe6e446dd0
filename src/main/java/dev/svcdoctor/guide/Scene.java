package dev.svcdoctor.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page in the making: as {@link Page}, with choices that know where they lead. */
record Scene(
        Stage stage,
        String title,
        String tag,
        List<Block> blocks,
        List<Option> options,
        int standard) {
    /** Work under way: nothing to choose. */
    static Scene working(Stage stage, String title, Told told) {
        List<Block> rows =
                told.rows().isEmpty() ? List.of() : List.of(new Block.Progress(told.rows()));
        return new Scene(stage, title, "", rows, List.of(), -1);
    }

    /** The first option is the standard one. */
    static Scene of(
            Stage stage, String title, String tag, List<Block> blocks, List<Option> options) {
        return new Scene(stage, title, tag, blocks, options, 0);
    }

    Page page(Told told, List<Choice> keys) {
        return new Page(
                told.header(),
                stage,
                told.doneBefore(stage),
                title,
                tag,
                blocks,
                choices(),
                standard,
                keys);
    }

    private List<Choice> choices() {
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i).numbered(i + 1))
                .toList();
    }

    /** The option with this number, from 1. */
    Optional<Option> option(String number) {
        return IntStream.range(0, options.size())
                .filter(i -> Integer.toString(i + 1).equals(number))
                .mapToObj(options::get)
                .findFirst();
    }

    /** Blocks from top to bottom, those without content left out together with their headings. */
    static final class Blocks {
        private final List<Block> all = new ArrayList<>();

        Blocks add(Block block) {
            all.add(block);
            return this;
        }

        Blocks under(String heading, Optional<? extends Block> block) {
            block.ifPresent(found -> {
                all.add(new Block.Heading(heading));
                all.add(found);
            });
            return this;
        }

        List<Block> list() {
            return List.copyOf(all);
        }
    }
}
